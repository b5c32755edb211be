package org.tonghu.registry.visit;

/** Whether a visit resets the interval, and why. */
public enum Counted {
    CHILD_SEEN(true, "已见到儿童", "the child was seen"),
    SPOKEN_WITH_IN_DECLARED_PERIOD(
            true, "在公布的非入户期间内与儿童通话", "spoken with the child in a declared period"),
    CHILD_NOT_MET(false, "未见到儿童，不重新计算走访期限", "the child was not met: the interval runs on"),
    REMOTE_OUTSIDE_DECLARED_PERIOD(
            false,
            "不在公布的非入户期间内，电话（视频）走访不计入",
            "by telephone outside a declared period: the interval runs on");

    private final boolean counts;
    private final String zh;
    private final String en;

    Counted(boolean counts, String zh, String en) {
        this.counts = counts;
        this.zh = zh;
        this.en = en;
    }

    public boolean counts() {
        return counts;
    }

    public String zh() {
        return zh;
    }

    public String en() {
        return en;
    }
}
