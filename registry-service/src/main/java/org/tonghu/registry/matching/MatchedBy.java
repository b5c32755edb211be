package org.tonghu.registry.matching;

/** How surely a row means the person on record. */
public enum MatchedBy {
    CITIZEN_ID("公民身份号码一致", "same citizen ID"),
    NAME_AND_BIRTH_DATE("姓名和出生日期一致，须先核对是否本人", "same name and birth date: check first who it is");

    private final String zh;
    private final String en;

    MatchedBy(String zh, String en) {
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
