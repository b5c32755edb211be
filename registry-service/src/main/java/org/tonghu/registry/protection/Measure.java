package org.tonghu.registry.protection;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** What was done at once for the child's safety (应急处置). */
public record Measure(Kind kind, Instant at, String by, @Nullable String note) {

    /** Kinds of measures. */
    public enum Kind {
        POLICE_ESCORT,
        MEDICAL_CARE,
        LEFT_WITH_OTHER_GUARDIAN,
        LEFT_WITH_RELATIVE,
        TEMPORARY_CARE_IN_INSTITUTION,
        CARER_NAMED,
        COUNSELLING,
        OTHER
    }
}
