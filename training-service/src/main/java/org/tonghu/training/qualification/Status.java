package org.tonghu.training.qualification;

/** How a person stands in a role on a day. */
public enum Status {
    /** Initial course passed, this year's round done or none due. */
    QUALIFIED("合格", "qualified"),
    /** Qualified, and the round of this year is still to come. */
    DUE("合格，本年度轮训待完成", "qualified, this year's round still to come"),
    /** A round that was owed has not been done. */
    OVERDUE("轮训逾期", "a round is overdue"),
    /** The initial course for the role is missing, failed or expired. */
    NOT_QUALIFIED("不合格", "not qualified"),
    /** A result that decides has not been recorded: a person has to look. */
    UNDECIDED("待核定", "undecided");

    private final String zh;
    private final String en;

    Status(String zh, String en) {
        this.zh = zh;
        this.en = en;
    }

    /** Whether the person counts as qualified for coverage, and may go on serving. */
    public boolean qualifies() {
        return this == QUALIFIED || this == DUE;
    }

    public String zh() {
        return zh;
    }

    public String en() {
        return en;
    }
}
