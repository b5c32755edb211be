package org.tonghu.registry.classification;

/**
 * Ordered from best to worst, so that a conjunction is the worst of its parts and a disjunction the
 * best.
 */
public enum Outcome {
    MET,
    /** Something is not known that matters: a person decides, never a refusal. */
    UNDECIDED,
    NOT_MET
}
