package org.tonghu.registry.application;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What the county decided.
 *
 * @param reason written reasons; always there with a refusal and where the county differs from the
 *     township
 * @param byPersons whether the rules left the category open, so that persons decided
 * @param ruleSet the rules that the child's facts were judged by
 * @param emergency period under whose switch papers may come later; null with complete papers
 * @param followUpOn last day for those papers; null with complete papers
 * @param remedies named in a refusal; null with a confirmation
 */
public record Ruling(
        boolean confirmed,
        LocalDate on,
        String by,
        @Nullable String reason,
        boolean byPersons,
        String ruleSet,
        @Nullable String emergency,
        @Nullable LocalDate followUpOn,
        @Nullable Remedies remedies) {

    /** The right to a living allowance starts with the month after confirmation. */
    public LocalDate rightFrom() {
        return on.withDayOfMonth(1).plusMonths(1);
    }

    /** Reasons tell of misfortune: they stay out of logs. */
    @Override
    public String toString() {
        return "Ruling[" + on + ", " + confirmed + "]";
    }
}
