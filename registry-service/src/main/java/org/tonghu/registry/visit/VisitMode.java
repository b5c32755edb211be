package org.tonghu.registry.visit;

/** How a visit was made. */
public enum VisitMode {
    HOME,
    SCHOOL,
    ELSEWHERE,
    TELEPHONE,
    VIDEO;

    /** Nobody was there: counts only in a declared period. */
    public boolean remote() {
        return this == TELEPHONE || this == VIDEO;
    }
}
