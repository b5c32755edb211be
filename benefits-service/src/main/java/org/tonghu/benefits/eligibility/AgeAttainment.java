package org.tonghu.benefits.eligibility;

import java.time.LocalDate;

/**
 * When a person completes a year of age. The texts are silent, so it is a setting; it changes money
 * only for birthdays on the last day of a month. A child of 29 February completes 18 on 28 February
 * ({@code BIRTHDAY}).
 */
public enum AgeAttainment {
    BIRTHDAY(0),
    DAY_AFTER(1);

    private final int days;

    AgeAttainment(int days) {
        this.days = days;
    }

    public LocalDate completes(int years, LocalDate birthDate) {
        return birthDate.plusYears(years).plusDays(days);
    }
}
