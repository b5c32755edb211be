package org.tonghu.institution.institution;

/** What kind of body an institution is (郑民文〔2020〕57号 二(三); Order 63 of the ministry). */
public enum Kind {
    /** 儿童福利机构. */
    CHILD_WELFARE_INSTITUTION("儿童福利机构", "child welfare institution"),
    /** 设有儿童部的社会福利机构. */
    SOCIAL_WELFARE_HOME("设有儿童部的社会福利机构", "social welfare home with a children's department"),
    /** 救助管理站. */
    RESCUE_MANAGEMENT_STATION("救助管理站", "rescue management station"),
    /** 流浪未成年人救助保护机构, the older form that must convert. */
    STREET_CHILDREN_RESCUE_INSTITUTION("流浪未成年人救助保护机构", "street children rescue institution"),
    /** 未成年人保护中心. */
    MINORS_PROTECTION_CENTRE("未成年人保护中心", "minors protection centre"),
    /** 民间机构. */
    PRIVATE_INSTITUTION("民间机构", "private institution");

    private final String zh;
    private final String en;

    Kind(String zh, String en) {
        this.zh = zh;
        this.en = en;
    }

    /** Whether children are raised there for good, not only sheltered for a time. */
    public boolean raisesChildren() {
        return this == CHILD_WELFARE_INSTITUTION || this == SOCIAL_WELFARE_HOME;
    }

    public String zh() {
        return zh;
    }

    public String en() {
        return en;
    }
}
