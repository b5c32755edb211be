package org.tonghu.benefits.eligibility;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One stay at a school. One that begins later than the day judged is an admission on file.
 *
 * @param fullTime false for part-time, correspondence and self-study
 * @param to last day, graduation or its expected day; null: not known yet
 */
public record Schooling(
        SchoolStage stage, boolean fullTime, LocalDate from, @Nullable LocalDate to) {

    /** The last day, the end of time where none is known. */
    public LocalDate lastDay() {
        return to == null ? LocalDate.MAX : to;
    }

    public boolean covers(LocalDate day) {
        return !from.isAfter(day) && !lastDay().isBefore(day);
    }

    /**
     * Whether this stay begins no later than the given number of months after the end of another.
     */
    public boolean follows(LocalDate end, int months) {
        return end.equals(LocalDate.MAX) || !from.isAfter(end.plusMonths(months));
    }
}
