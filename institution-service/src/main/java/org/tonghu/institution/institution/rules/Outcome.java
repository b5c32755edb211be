package org.tonghu.institution.institution.rules;

/**
 * What a condition came to; ordered from best to worst. Missing evidence is undecided, never a
 * refusal.
 */
public enum Outcome {
    MET,
    UNDECIDED,
    NOT_MET
}
