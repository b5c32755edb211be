package org.tonghu.benefits.eligibility;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Set;

/**
 * A child's facts on the day judged.
 *
 * @param allowances living allowances that the child has a right to in the month of the day; empty
 *     while these are judged
 */
public record Situation(Facts facts, LocalDate asOf, Settings settings, Set<Programme> allowances) {

    public YearMonth month() {
        return YearMonth.from(asOf);
    }

    /** The day on which 18 years are complete. */
    public LocalDate eighteenth() {
        return settings.ageAttainment().completes(18, facts.birthDate());
    }

    public boolean underEighteen() {
        return asOf.isBefore(eighteenth());
    }

    /** The right's last month lies at or after the month judged. */
    public boolean reachesMonth(LocalDate end) {
        return end.equals(LocalDate.MAX) || !month().isAfter(YearMonth.from(end));
    }

    /** A right starts the month after confirmation. */
    public boolean startedAfter(LocalDate confirmed) {
        return month().isAfter(YearMonth.from(confirmed));
    }
}
