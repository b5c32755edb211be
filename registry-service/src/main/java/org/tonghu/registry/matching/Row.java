package org.tonghu.registry.matching;

import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.tonghu.registry.child.CitizenId;

/**
 * A row of a list: whom it names and what it says.
 *
 * @param number as the office counts, from 1
 * @param says values by column, as {@link Column} keeps them
 */
public record Row(
        long number,
        @Nullable CitizenId citizenId,
        @Nullable String name,
        @Nullable LocalDate birthDate,
        Map<String, String> says) {

    public Row {
        says = Map.copyOf(says);
    }

    public boolean says(String column, String value) {
        return value.equals(says.get(column));
    }

    /** The day it speaks of; every kind but the insured year has one. */
    public LocalDate on() {
        return LocalDate.parse(says.getOrDefault("on", says.getOrDefault("year", "") + "-01-01"));
    }

    /** Whom it names stays out of logs. */
    @Override
    public String toString() {
        return "Row[" + number + "]";
    }
}
