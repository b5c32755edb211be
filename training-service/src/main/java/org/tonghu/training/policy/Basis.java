package org.tonghu.training.policy;

/** How well a rule is founded. A {@link #DEFAULT} is a proposal that the city has to confirm. */
public enum Basis {
    /** The text of 郑民文〔2020〕57号 says so. */
    POLICY,
    /** A document says so that the policy names or that governs it. */
    CITED,
    /** Follows from the text; nobody wrote it. */
    DERIVED,
    /** The text is silent; this is what the platform proposes. */
    DEFAULT
}
