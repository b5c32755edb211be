package org.tonghu.benefits.eligibility;

/** Where the rules rest: document and section. */
public final class Clauses {

    public static final String LIVING = "郑民文〔2020〕57号 二(二)2";
    public static final String MEDICAL = "郑民文〔2020〕57号 二(二)3";
    public static final String EDUCATION = "郑民文〔2020〕57号 二(二)4";
    public static final String MONTHS = "民发〔2019〕62号（确认次月起算，情形消失次月停发）";
    public static final String TOP_UP = "民发〔2019〕62号（补差发放）";
    public static final String HIV = "民发〔2012〕179号";
    public static final String TWO_ALLOWANCES = "国发〔2015〕52号";
    public static final String SCHOLARSHIP = "民办发〔2019〕24号";
    public static final String TOMORROW = "豫民文〔2019〕180号";
    public static final String REHABILITATION = "郑政〔2019〕9号";

    private Clauses() {}
}
