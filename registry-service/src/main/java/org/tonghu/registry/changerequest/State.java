package org.tonghu.registry.changerequest;

/** How a proposal stands. */
public enum State {
    OPEN("待审批", "open"),
    APPROVED("已批准", "approved"),
    REJECTED("未批准", "rejected"),
    WITHDRAWN("已撤回", "withdrawn");

    private final String zh;
    private final String en;

    State(String zh, String en) {
        this.zh = zh;
        this.en = en;
    }

    public String zh() {
        return zh;
    }

    public String en() {
        return en;
    }
}
