package org.tonghu.registry.statistics;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.tonghu.registry.classification.Category;
import org.tonghu.starter.domain.Event;
import org.tonghu.starter.domain.Refused;

/**
 * A unit's report of a quarter (台账). Submitted it is frozen; a correction is the next version, with
 * its reason, and the earlier one stays.
 *
 * @param version 1 for the first
 * @param reason why it was corrected; null for the first version
 * @param preparedBy who drew it up (制表人)
 * @param reviewedBy another person who submitted it (审核人); null while it is a draft
 */
public record QuarterlyReport(
        String id,
        long revision,
        String unit,
        String quarter,
        int version,
        @Nullable String reason,
        LocalDate countedOn,
        List<Entry> entries,
        String preparedBy,
        @Nullable String reviewedBy,
        @Nullable LocalDate submittedOn) {

    private static final String CLAUSE = "郑民文〔2020〕57号 二(四)4、三(二)";

    /** A category with how its number came about. */
    public record Entry(Category category, Movement movement) {}

    /** A report after a step, and what happened to it. */
    public record Step(QuarterlyReport report, List<Event> events) {}

    public QuarterlyReport {
        entries = List.copyOf(entries);
    }

    public static String idOf(String unit, String quarter, int version) {
        return unit + ":" + quarter + ":" + version;
    }

    /** First day of a quarter written like {@code 2020-Q2}. */
    public static LocalDate begin(String quarter) {
        int year = Integer.parseInt(quarter.substring(0, 4));
        int number = quarter.charAt(6) - '0';
        return LocalDate.of(year, 3 * number - 2, 1);
    }

    public static LocalDate end(String quarter) {
        return YearMonth.from(begin(quarter)).plusMonths(2).atEndOfMonth();
    }

    public boolean isSubmitted() {
        return submittedOn != null;
    }

    public Step draft() {
        return new Step(this, List.of(Event.of("quarterly-report.drafted", Map.of("unit", unit))));
    }

    /**
     * @throws Refused if it is frozen already, or the person who drew it up would review it
     */
    public Step submit(String reviewer, LocalDate today) {
        if (isSubmitted()) {
            throw new Refused(
                    "REPORT_FROZEN",
                    CLAUSE,
                    "该台账已报送并锁定；如需更正，请说明理由另存新版本。",
                    "The report is frozen; a correction is another version, with its reason.");
        }
        if (reviewer.equals(preparedBy)) {
            throw new Refused(
                    "SAME_PERSON",
                    CLAUSE,
                    "制表人与审核人不得为同一人。",
                    "Who drew the report up may not review it.");
        }
        var frozen =
                new QuarterlyReport(
                        id,
                        revision,
                        unit,
                        quarter,
                        version,
                        reason,
                        countedOn,
                        entries,
                        preparedBy,
                        reviewer,
                        today);
        return new Step(
                frozen, List.of(Event.of("quarterly-report.submitted", Map.of("unit", unit))));
    }

    public QuarterlyReport readAt(long read) {
        return new QuarterlyReport(
                id,
                read,
                unit,
                quarter,
                version,
                reason,
                countedOn,
                entries,
                preparedBy,
                reviewedBy,
                submittedOn);
    }
}
