package org.tonghu.registry.child;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The child is no longer looked after by this city's register; the file stays.
 *
 * @param on first day no longer
 * @param knownSince business day on which it was entered; null: on the same day
 */
public record Departure(LocalDate on, Reason reason, @Nullable LocalDate knownSince) {

    /** 减员原因. */
    public enum Reason {
        GROWN_UP,
        MOVED_AWAY,
        DIED,
        /** The adoption is registered; from then on the record is sealed. */
        ADOPTED,
        PARENTS_CARE_AGAIN,
        REGISTERED_TWICE,
        ENTERED_BY_MISTAKE
    }

    /** Why a file is opened again. */
    public enum ReopeningReason {
        LEFT_BY_MISTAKE,
        MOVED_BACK,
        ADOPTION_ENDED,
        IN_NEED_AGAIN,
        NOT_THE_SAME_CHILD
    }

    public boolean isKnownOn(LocalDate day) {
        return !(knownSince == null ? on : knownSince).isAfter(day);
    }
}
