package org.tonghu.registry.visit;

/** Why a child is a priority child (重点儿童); the policy's list is open. */
public enum RiskFlag {
    POOR_GUARDIANSHIP("监护不力", "poor guardianship"),
    OUT_OF_SCHOOL("失学辍学", "out of school"),
    NO_HOUSEHOLD_REGISTRATION("无户籍", "no household registration"),
    OTHER("其他风险", "another risk");

    private final String zh;
    private final String en;

    RiskFlag(String zh, String en) {
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
