package org.tonghu.benefits.eligibility;

/** Aid of other offices that the de facto subsidy tops up. Basis: 民发〔2019〕62号. */
public enum AidKind {
    MINIMUM_LIVING_GUARANTEE,
    DESTITUTE_SUPPORT,
    DISABILITY_LIVING_ALLOWANCE
}
