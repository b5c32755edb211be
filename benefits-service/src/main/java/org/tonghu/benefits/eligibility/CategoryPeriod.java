package org.tonghu.benefits.eligibility;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A category that was confirmed for the child.
 *
 * @param from day of confirmation
 * @param to day the ground fell away, that day no longer; null: none
 */
public record CategoryPeriod(Category category, LocalDate from, @Nullable LocalDate to) {

    /** The ground was there on this day. */
    public boolean holdsOn(LocalDate day) {
        return !from.isAfter(day) && (to == null || day.isBefore(to));
    }

    /** The ground had not fallen away before this day. */
    public boolean lastsUntil(LocalDate day) {
        return to == null || !to.isBefore(day);
    }
}
