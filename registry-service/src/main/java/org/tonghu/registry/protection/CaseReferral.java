package org.tonghu.registry.protection;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Another office is asked to help (转介), with what came of it. */
public record CaseReferral(
        String id,
        String office,
        String about,
        LocalDate on,
        @Nullable LocalDate answeredOn,
        @Nullable String result) {

    CaseReferral answered(LocalDate day, String what) {
        return new CaseReferral(id, office, about, on, day, what);
    }
}
