package org.tonghu.benefits.eligibility;

/** Where the child is cared for; the rate of the orphan allowance depends on it. */
public enum Care {
    FAMILY,
    INSTITUTION
}
