package org.tonghu.benefits.eligibility;

/** Categories that the registry recognises. Basis: 郑民文〔2020〕57号 二(二)1. */
public enum Category {
    ORPHAN,
    RURAL_LEFT_BEHIND,
    DE_FACTO_UNATTENDED,
    POOR_FAMILY,
    SEVERE_CONDITION,
    TEMPORARY_DIFFICULTY
}
