package org.tonghu.registry.protection;

/** What a case is about. */
public enum CaseKind {
    /** Harm, or danger of it. */
    HARM,
    /** The carer is in hospital, isolated, detained or dead, and nobody is named to stand in. */
    CARER_UNAVAILABLE
}
