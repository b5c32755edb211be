package org.tonghu.registry.application;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A category that the county has recognised.
 *
 * @param byPersons whether persons decided what the rules left open
 * @param on day of the confirmation
 * @param rightFrom first day of the month after it
 * @param endedOn day the ground fell away; null while the facts meet it
 * @param papersUntil last day for papers that are outstanding; null where none are
 */
public record Recognition(
        Kind kind,
        String application,
        String number,
        boolean byPersons,
        LocalDate on,
        LocalDate rightFrom,
        @Nullable LocalDate endedOn,
        @Nullable LocalDate papersUntil) {}
