package org.tonghu.registry.child;

import java.time.LocalDate;
import java.util.NavigableSet;
import org.jspecify.annotations.Nullable;

/**
 * Days for which categories are decided anew after a correction.
 *
 * @param first day from which other facts hold
 * @param changes later days on which what is known of the child changes
 * @param today last day that is decided
 * @param knownSince business day of the correction; null: the first day itself
 */
record Days(
        LocalDate first,
        NavigableSet<LocalDate> changes,
        LocalDate today,
        @Nullable LocalDate knownSince) {

    /** The next day to decide; null when today is reached. */
    @Nullable LocalDate after(LocalDate day, @Nullable LocalDate due) {
        var change = changes.higher(day);
        var next = due == null || change != null && change.isBefore(due) ? change : due;
        return next == null || next.isAfter(today) ? null : next;
    }
}
