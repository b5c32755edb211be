package org.tonghu.registry.worklist;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One thing to be done.
 *
 * @param record id of the record that the work is on
 * @param kind collection of that record in the API, e.g. {@code applications}
 * @param child the child it is about; null for work on something else
 * @param code what is to be done, stable and in UPPER_SNAKE
 * @param zh the same for people, without names and without what is kept sealed
 * @param since day from which it waits
 * @param dueOn last day on which it is in time; null where no day is set
 */
public record WorkItem(
        String record,
        String kind,
        @Nullable String child,
        String code,
        String zh,
        String en,
        LocalDate since,
        @Nullable LocalDate dueOn) {}
