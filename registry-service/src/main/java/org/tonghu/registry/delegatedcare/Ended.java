package org.tonghu.registry.delegatedcare;

import java.time.LocalDate;

/**
 * A confirmation no longer holds.
 *
 * @param on first day no longer
 * @param by account that recorded it
 */
public record Ended(LocalDate on, Reason reason, String by) {

    public enum Reason {
        PARENT_RETURNED,
        ANOTHER_CARER,
        CARER_GAVE_UP,
        CARER_FOUND_UNSUITABLE,
        CHILD_WENT_ALONG,
        ENTERED_BY_MISTAKE
    }
}
