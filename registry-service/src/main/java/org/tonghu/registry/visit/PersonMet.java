package org.tonghu.registry.visit;

/** Whom else the visitor met. */
public enum PersonMet {
    FATHER,
    MOTHER,
    GUARDIAN,
    DELEGATED_GUARDIAN,
    GRANDPARENT,
    OTHER_RELATIVE,
    TEACHER,
    NEIGHBOUR,
    INSTITUTION_STAFF
}
