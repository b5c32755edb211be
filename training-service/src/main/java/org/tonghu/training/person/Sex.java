package org.tonghu.training.person;

/** Sex as the identity number carries it (GB 11643-1999, position 17). */
public enum Sex {
    MALE,
    FEMALE
}
