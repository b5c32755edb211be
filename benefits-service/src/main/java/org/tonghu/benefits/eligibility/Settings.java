package org.tonghu.benefits.eligibility;

import java.time.LocalDate;
import java.util.List;

/**
 * Open questions of the policy, each with the default taken until the customer decides.
 *
 * @param bridgeMonths longest gap between two schools that does not end a right bound to schooling
 * @param precedence order among the living allowances, of which a child gets one only
 * @param scholarshipRevision day from which senior high counts for the orphan scholarship
 */
public record Settings(
        AgeAttainment ageAttainment,
        int bridgeMonths,
        List<Programme> precedence,
        LocalDate scholarshipRevision) {

    public static final LocalDate SCHOLARSHIP_REVISION = LocalDate.of(2025, 9, 1);

    public Settings {
        precedence = List.copyOf(precedence);
        if (!precedence.containsAll(Programme.livingAllowances()) || precedence.size() != 3) {
            throw new IllegalArgumentException(
                    "The precedence names each of the three living allowances once");
        }
    }

    /** Birthday; three months; orphan before HIV before de facto unattended; 1 September 2025. */
    public static Settings defaults() {
        return new Settings(
                AgeAttainment.BIRTHDAY,
                3,
                List.of(
                        Programme.ORPHAN_ALLOWANCE,
                        Programme.HIV_CHILD_ALLOWANCE,
                        Programme.DE_FACTO_UNATTENDED_ALLOWANCE),
                SCHOLARSHIP_REVISION);
    }
}
