package org.tonghu.registry.child;

import java.time.LocalDate;

/**
 * The child is no longer looked after by this city's register; the file stays.
 *
 * @param on first day no longer
 */
public record Departure(LocalDate on, Reason reason) {

    public enum Reason {
        GROWN_UP,
        MOVED_AWAY,
        DIED,
        REGISTERED_TWICE,
        /** The adoption is registered; from then on the record is sealed. */
        ADOPTED
    }
}
