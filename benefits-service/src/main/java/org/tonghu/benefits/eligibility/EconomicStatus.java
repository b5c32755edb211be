package org.tonghu.benefits.eligibility;

/** What the family is registered as. Basis: 郑民文〔2020〕57号 二(二)1(2). */
public enum EconomicStatus {
    MINIMUM_LIVING_GUARANTEE,
    DESTITUTE_SUPPORT,
    REGISTERED_POOR,
    OTHER_HARDSHIP
}
