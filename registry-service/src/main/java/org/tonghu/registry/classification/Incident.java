package org.tonghu.registry.classification;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * An event that threatens the child's safety (郑民文〔2020〕57号 二(二)1(4)).
 *
 * @param reviewBy last day of the review period; when it has passed the case is overdue, not ended
 * @param closedOn day it was closed, from which it no longer counts; null while open
 */
public record Incident(
        Type type, LocalDate on, @Nullable LocalDate reviewBy, @Nullable LocalDate closedOn) {

    public enum Type {
        SUDDEN_EVENT,
        ABUSE,
        ABANDONMENT,
        ACCIDENT,
        UNLAWFUL_HARM,
        OTHER_HARDSHIP
    }

    public boolean isOpenOn(LocalDate day) {
        return !day.isBefore(on) && (closedOn == null || day.isBefore(closedOn));
    }

    public boolean isOverdueOn(LocalDate day) {
        return reviewBy != null && day.isAfter(reviewBy) && isOpenOn(day);
    }

    /** First day after {@code day} on which time alone changes its state; null if none. */
    public @Nullable LocalDate nextChange(LocalDate day) {
        var overdueFrom = reviewBy == null ? null : reviewBy.plusDays(1);
        return Days.firstAfter(day, on, overdueFrom, closedOn);
    }
}
