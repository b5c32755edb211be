package org.tonghu.benefits.eligibility;

/** Amounts that rights are paid by: dated, per unit; no local one ships. */
public enum ParameterName {
    ORPHAN_ALLOWANCE_FAMILY_RATE(
            "散居孤儿基本生活费月标准", "orphan allowance, child in a family", PayPeriod.MONTH),
    ORPHAN_ALLOWANCE_INSTITUTION_RATE(
            "机构养育孤儿基本生活费月标准", "orphan allowance, child in an institution", PayPeriod.MONTH),
    DE_FACTO_UNATTENDED_ALLOWANCE_RATE(
            "事实无人抚养儿童基本生活补贴月标准", "de facto unattended children's subsidy", PayPeriod.MONTH),
    HIV_CHILD_ALLOWANCE_RATE(
            "艾滋病病毒感染儿童基本生活费月标准", "allowance of children living with HIV", PayPeriod.MONTH),
    DISABILITY_LIVING_ALLOWANCE_RATE(
            "困难残疾人生活补贴月标准", "disability living allowance", PayPeriod.MONTH),
    SEVERE_DISABILITY_CARE_ALLOWANCE_RATE(
            "重度残疾人护理补贴月标准", "severe disability care allowance", PayPeriod.MONTH),
    INSURANCE_CONTRIBUTION(
            "城乡居民基本医疗保险个人缴费年标准", "resident medical insurance contribution", PayPeriod.YEAR),
    REHABILITATION_ASSISTANCE_RATE("残疾儿童康复救助年标准", "rehabilitation assistance", PayPeriod.YEAR),
    ORPHAN_SCHOLARSHIP_AMOUNT("孤儿助学工程学年标准", "orphan scholarship", PayPeriod.SCHOOL_YEAR);

    private final Text words;
    private final PayPeriod period;

    ParameterName(String zh, String en, PayPeriod period) {
        this.words = new Text(zh, en);
        this.period = period;
    }

    public Text words() {
        return words;
    }

    public PayPeriod period() {
        return period;
    }
}
