package org.tonghu.registry.application.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;
import org.tonghu.registry.application.Deadline;

/**
 * By when something has to be done, or had to be.
 *
 * @param daysLeft calendar days until then; null once it is done
 * @param missed done too late, or overdue today
 */
@JsonInclude(JsonInclude.Include.ALWAYS)
record DeadlineView(
        Deadline.Task task,
        LocalDate by,
        @Nullable LocalDate doneOn,
        @Nullable Long daysLeft,
        boolean missed) {

    static DeadlineView of(Deadline it, LocalDate today) {
        return new DeadlineView(
                it.task(),
                it.by(),
                it.doneOn(),
                it.isDone() ? null : ChronoUnit.DAYS.between(today, it.by()),
                it.isMissed(today));
    }
}
