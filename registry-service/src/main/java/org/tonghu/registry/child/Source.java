package org.tonghu.registry.child;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * From when to when something is so, since when it is known, who said it and on what it rests.
 *
 * @param validFrom first day
 * @param validTo first day no longer; null: until it is told otherwise
 * @param knownSince business day on which it was entered
 * @param by id of the account
 * @param paper id of the paper on file that proves it
 */
public record Source(
        LocalDate validFrom,
        @Nullable LocalDate validTo,
        LocalDate knownSince,
        String by,
        Evidence evidence,
        @Nullable String paper) {

    /** Entered and valid from the same day on, as somebody declares. */
    public static Source declared(LocalDate today, String by) {
        return new Source(today, null, today, by, Evidence.DECLARATION, null);
    }

    /** The same, of something that began on another day. */
    public Source validFrom(LocalDate day) {
        return new Source(day, null, knownSince, by, evidence, paper);
    }

    boolean speaksOf(LocalDate day) {
        return !day.isBefore(validFrom) && (validTo == null || day.isBefore(validTo));
    }
}
