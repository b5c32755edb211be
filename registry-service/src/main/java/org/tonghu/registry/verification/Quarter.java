package org.tonghu.registry.verification;

import java.time.LocalDate;

/** A calendar quarter, written {@code 2020Q2}. */
public record Quarter(int year, int number) implements Comparable<Quarter> {

    private static final int MONTHS = 3;

    public static Quarter of(LocalDate day) {
        return new Quarter(day.getYear(), (day.getMonthValue() - 1) / MONTHS + 1);
    }

    /** Of its written form, which callers have checked. */
    public static Quarter parse(String text) {
        return new Quarter(Integer.parseInt(text.substring(0, 4)), text.charAt(5) - '0');
    }

    public LocalDate first() {
        return LocalDate.of(year, (number - 1) * MONTHS + 1, 1);
    }

    public LocalDate last() {
        return first().plusMonths(MONTHS).minusDays(1);
    }

    public Quarter before() {
        return of(first().minusDays(1));
    }

    public boolean holds(LocalDate day) {
        return of(day).equals(this);
    }

    @Override
    public int compareTo(Quarter other) {
        return first().compareTo(other.first());
    }

    @Override
    public String toString() {
        return year + "Q" + number;
    }
}
