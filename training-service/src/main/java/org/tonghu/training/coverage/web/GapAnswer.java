package org.tonghu.training.coverage.web;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.tonghu.training.coverage.Gap;
import org.tonghu.training.post.StaffRole;

/**
 * Days on which a place had nobody in the role.
 *
 * @param from first day of the vacancy, be it before the period asked for; null if nobody ever
 *     served before
 * @param to last day, or the last day asked for
 * @param days from {@code from} through {@code to}; null where {@code from} is
 * @param ongoing the vacancy goes on after the period asked for, as far as is known
 */
record GapAnswer(
        StaffRole role,
        String place,
        @Nullable LocalDate from,
        LocalDate to,
        @Nullable Long days,
        boolean ongoing) {

    static GapAnswer of(Gap gap) {
        var vacancy = gap.vacancy();
        return new GapAnswer(
                gap.role(),
                gap.place(),
                vacancy.from(),
                vacancy.through(),
                vacancy.days().isPresent() ? vacancy.days().getAsLong() : null,
                vacancy.ongoing());
    }
}
