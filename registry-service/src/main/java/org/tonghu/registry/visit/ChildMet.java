package org.tonghu.registry.visit;

/** Whether the visitor met the child. */
public enum ChildMet {
    SEEN,
    SPOKEN_WITH,
    NOT_MET
}
