package org.tonghu.institution.institution.rules;

/** Something that a person should look at and that blocks nothing. */
public enum Warning {
    CONVERSION_BY_2025(
            Clause.CONVERSION,
            "县级儿童福利机构原则上应于2025年前转型，请做好儿童移交计划",
            "county institutions convert in principle by 2025: plan where the children go"),
    CONVERSION_OVERDUE(
            Clause.CONVERSION,
            "县级儿童福利机构原则上应于2025年前转型，期限已过，请说明继续养育的依据",
            "county institutions were to convert in principle by 2025 and that time is over: record why it goes on"),
    CREDIT_CODE_CHECK(
            "GB 32100-2015",
            "统一社会信用代码校验码不符，请核对",
            "the check character of the credit code does not fit: please compare it with the certificate"),
    CREDIT_CODE_HINTS_AT_PRIVATE_BODY(
            Clause.PRIVATE,
            "统一社会信用代码属于社会组织或企业，请核实是否为民间机构",
            "the credit code belongs to a social organisation or company: find out whether it is a private body");

    private final String clause;
    private final String zh;
    private final String en;

    Warning(String clause, String zh, String en) {
        this.clause = clause;
        this.zh = zh;
        this.en = en;
    }

    public String clause() {
        return clause;
    }

    public String zh() {
        return zh;
    }

    public String en() {
        return en;
    }
}
