package org.tonghu.registry.application;

import java.time.LocalDate;

/**
 * When and where an application was accepted.
 *
 * @param on day the application was complete
 * @param enteredOn day it was entered here
 * @param at township, 9 digits, or village, 12 digits, that accepted it
 * @param home township of the child's household registration, which verifies
 * @param by account that entered it
 */
public record Receipt(LocalDate on, LocalDate enteredOn, String at, String home, String by) {

    private static final int TOWNSHIP_DIGITS = 9;

    public boolean isAtHome() {
        return at.substring(0, TOWNSHIP_DIGITS).equals(home);
    }

    /** Day from which the home township's time runs: it can't act on what has not reached it. */
    public LocalDate reachedHome() {
        return isAtHome() ? on : enteredOn;
    }
}
