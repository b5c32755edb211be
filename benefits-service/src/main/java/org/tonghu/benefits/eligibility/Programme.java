package org.tonghu.benefits.eligibility;

import static org.tonghu.benefits.eligibility.PayPeriod.*;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** The programmes a child may have a right to. Basis: 郑民文〔2020〕57号 二(二)2 to 二(二)4. */
public enum Programme {
    ORPHAN_ALLOWANCE("孤儿基本生活费", "orphan living allowance", MONTH),
    DE_FACTO_UNATTENDED_ALLOWANCE(
            "事实无人抚养儿童基本生活补贴", "living subsidy of de facto unattended children", MONTH),
    HIV_CHILD_ALLOWANCE("艾滋病病毒感染儿童基本生活费", "living allowance of children living with HIV", MONTH),
    DISABILITY_LIVING_ALLOWANCE(
            "困难残疾人生活补贴", "living allowance of poor people with disabilities", MONTH),
    SEVERE_DISABILITY_CARE_ALLOWANCE("重度残疾人护理补贴", "care allowance for severe disability", MONTH),
    INSURANCE_PREMIUM_SUBSIDY(
            "城乡居民基本医疗保险个人缴费资助", "subsidy of the medical insurance contribution", YEAR),
    SUPPLEMENTARY_MAJOR_ILLNESS_COVER(
            "困难群众大病补充医疗保险", "supplementary major-illness insurance", null),
    TOMORROW_PLAN("孤儿医疗康复明天计划", "Tomorrow Plan of medical care and rehabilitation", null),
    REHABILITATION_ASSISTANCE("残疾儿童康复救助", "rehabilitation assistance for disabled children", YEAR),
    ORPHAN_SCHOLARSHIP("福彩圆梦·孤儿助学工程", "orphan scholarship", SCHOOL_YEAR);

    private final String zh;
    private final String en;
    private final @Nullable PayPeriod payPeriod;

    Programme(String zh, String en, @Nullable PayPeriod payPeriod) {
        this.zh = zh;
        this.en = en;
        this.payPeriod = payPeriod;
    }

    /** The three of which a child gets one only (郑民文〔2020〕57号 二(二)2). */
    public static List<Programme> livingAllowances() {
        return List.of(ORPHAN_ALLOWANCE, DE_FACTO_UNATTENDED_ALLOWANCE, HIV_CHILD_ALLOWANCE);
    }

    public String zh() {
        return zh;
    }

    public String en() {
        return en;
    }

    /** Null where the programme pays no fixed amount. */
    public @Nullable PayPeriod payPeriod() {
        return payPeriod;
    }
}
