package org.tonghu.benefits.eligibility;

/** What an amount is for. */
public enum PayPeriod {
    MONTH,
    YEAR,
    SCHOOL_YEAR
}
