package org.tonghu.benefits.eligibility;

/**
 * From best to worst, so that a conjunction is the worst of its parts and a disjunction the best.
 */
public enum Outcome {
    MET,
    UNDECIDED,
    NOT_MET
}
