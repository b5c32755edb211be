package org.tonghu.registry.child;

/** GB/T 2261.1-2003; {@code UNKNOWN} for a foundling not yet examined. */
public enum Sex {
    UNKNOWN,
    MALE,
    FEMALE,
    NOT_STATED
}
