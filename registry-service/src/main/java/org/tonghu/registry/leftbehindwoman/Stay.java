package org.tonghu.registry.leftbehindwoman;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A time in the register.
 *
 * @param from first day
 * @param to first day no longer; null while it lasts
 * @param left why it ended; null while it lasts
 * @param returned why she is in the register again; null for the first time
 */
public record Stay(
        LocalDate from, @Nullable LocalDate to, @Nullable Leaving left, @Nullable Return returned) {

    /** Why she is no longer in the register (减员). */
    public enum Leaving {
        HUSBAND_RETURNED,
        JOINED_HUSBAND,
        MARRIAGE_ENDED,
        MOVED_AWAY,
        DIED,
        REGISTERED_TWICE,
        ENTERED_IN_ERROR
    }

    /** Why a record that was closed is open again. */
    public enum Return {
        HUSBAND_AWAY_AGAIN,
        MOVED_BACK,
        CLOSED_IN_ERROR
    }

    /** Whether one of them holds the day. */
    public static boolean anyOn(List<Stay> stays, LocalDate day) {
        return stays.stream().anyMatch(it -> it.covers(day));
    }

    private boolean covers(LocalDate day) {
        return !day.isBefore(from) && (to == null || day.isBefore(to));
    }

    Stay ended(LocalDate on, Leaving reason) {
        return new Stay(from, on, reason, returned);
    }
}
