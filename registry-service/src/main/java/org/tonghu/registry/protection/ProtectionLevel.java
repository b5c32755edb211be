package org.tonghu.registry.protection;

import java.util.List;

/** Who acts; what is not done in time is escalated to the level above. */
public enum ProtectionLevel {
    TOWNSHIP("乡镇（街道）", "township"),
    COUNTY("县（市、区）", "county"),
    CITY("市", "city");

    private final String zh;
    private final String en;

    ProtectionLevel(String zh, String en) {
        this.zh = zh;
        this.en = en;
    }

    public String zh() {
        return zh;
    }

    public String en() {
        return en;
    }

    /** The city has nobody above it here. */
    public ProtectionLevel above() {
        return this == TOWNSHIP ? COUNTY : CITY;
    }

    /** Levels that supervise a case worked on at this one. */
    public List<ProtectionLevel> supervisedBy() {
        return this == TOWNSHIP ? List.of(COUNTY, CITY) : List.of(CITY);
    }
}
