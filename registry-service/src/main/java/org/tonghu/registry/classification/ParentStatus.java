package org.tonghu.registry.classification;

public enum ParentStatus {
    ALIVE,
    DEAD,
    /** Declared missing by a court (宣告失踪); a parent merely not found is out of contact. */
    DECLARED_MISSING,
    /** Never identified, as with a foundling. */
    UNIDENTIFIED
}
