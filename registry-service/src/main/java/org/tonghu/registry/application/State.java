package org.tonghu.registry.application;

/** How far an application has come. */
public enum State {
    RECEIVED("已受理", "received"),
    VERIFIED("已查验", "verified"),
    CONFIRMED("已确认", "confirmed"),
    REFUSED("不予确认", "refused"),
    WITHDRAWN("已撤回", "withdrawn");

    private final String zh;
    private final String en;

    State(String zh, String en) {
        this.zh = zh;
        this.en = en;
    }

    public boolean isOpen() {
        return this == RECEIVED || this == VERIFIED;
    }

    /** Whether the county has ruled. */
    public boolean isDecided() {
        return this == CONFIRMED || this == REFUSED;
    }

    public String zh() {
        return zh;
    }

    public String en() {
        return en;
    }
}
