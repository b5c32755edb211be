package org.tonghu.training.qualification;

/** What a condition came to. Missing evidence is {@link #UNDECIDED}, never a refusal. */
public enum Outcome {
    MET,
    NOT_MET,
    UNDECIDED
}
