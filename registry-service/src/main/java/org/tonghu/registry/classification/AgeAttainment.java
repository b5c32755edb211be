package org.tonghu.registry.classification;

import java.time.LocalDate;

/**
 * When a year of age is completed: one setting for every rule, the birthday unless the customer
 * decides otherwise.
 */
public enum AgeAttainment {
    BIRTHDAY(0),
    DAY_AFTER(1);

    private final int days;

    AgeAttainment(int days) {
        this.days = days;
    }

    /**
     * The day the age is reached; somebody born on 29 February reaches it on 28 February of a
     * common year.
     */
    public LocalDate day(LocalDate birthDate, int years) {
        return birthDate.plusYears(years).plusDays(days);
    }
}
