package org.tonghu.registry.classification;

/** The documents and sections that the findings cite. */
public final class Clause {

    /** Definitions of orphan, left-behind child and child in difficulty. */
    public static final String DEFINITIONS = "郑民文〔2020〕57号 二(二)1";

    public static final String DE_FACTO_UNATTENDED = "郑民文〔2020〕57号 二(二)1(1)";
    public static final String POOR_FAMILY = "郑民文〔2020〕57号 二(二)1(2)";
    public static final String SEVERE_CONDITION = "郑民文〔2020〕57号 二(二)1(3)";
    public static final String TEMPORARY_DIFFICULTY = "郑民文〔2020〕57号 二(二)1(4)";
    public static final String ADOPTION = "郑民文〔2020〕57号 二(二)6";

    /** Evidence for "lost parents": both dead, or declared missing. */
    public static final String ORPHANS = "国办发〔2010〕54号";

    public static final String LEFT_BEHIND = "国发〔2016〕13号";

    /** Thresholds of the circumstances of a parent. */
    public static final String THRESHOLDS = "民发〔2019〕62号";

    /** Guardianship revoked and deported, from the rule set of 2021-01-01. */
    public static final String CIRCUMSTANCES_OF_2021 = "民发〔2020〕125号";

    private Clause() {}
}
