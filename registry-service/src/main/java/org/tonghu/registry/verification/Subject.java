package org.tonghu.registry.verification;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A record that is verified every quarter.
 *
 * @param place village, or township where the village is not known
 * @param registeredOn a record counts as verified in the quarter it was entered in
 * @param leftOn first day no longer; null while looked after
 * @param completeness share of the members filled in, 0 to 100
 */
public record Subject(
        SubjectKind kind,
        String id,
        String place,
        List<String> visibleTo,
        LocalDate registeredOn,
        @Nullable LocalDate leftOn,
        int completeness) {

    /** Whether it is due in a quarter: entered before it began, and not gone by then. */
    public boolean isDueIn(Quarter quarter) {
        return registeredOn.isBefore(quarter.first())
                && (leftOn == null || leftOn.isAfter(quarter.first()));
    }
}
