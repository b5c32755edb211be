package org.tonghu.registry.matching;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What a person found out about a suspicion.
 *
 * @param done what followed where it is true
 * @param why why not, where it is not
 * @param note in the person's own words; sealed in the store
 */
public record Checked(
        String by, LocalDate on, @Nullable Done done, @Nullable Why why, String note) {

    /** What a person did, by the procedures that exist for it. */
    public enum Done {
        RECORD_CORRECTED,
        RECOGNITION_OPENED,
        VISIT_ARRANGED,
        RISK_FLAGGED,
        PROTECTION_CASE_OPENED,
        CHILD_REFERRED,
        DEPARTURE_ENTERED,
        NOTHING_TO_DO
    }

    /** Why what the list suggests is not so. */
    public enum Why {
        ANOTHER_PERSON,
        NOT_TRUE,
        NO_LONGER_TRUE,
        ALREADY_HANDLED
    }

    public boolean isTrue() {
        return done != null;
    }

    /** Notes stay out of logs. */
    @Override
    public String toString() {
        return "Checked[" + on + "]";
    }
}
