package org.tonghu.registry.verification;

/** Whose record is verified. */
public enum SubjectKind {
    CHILD,
    LEFT_BEHIND_WOMAN
}
