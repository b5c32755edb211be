package org.tonghu.registry.statistics.web;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.tonghu.registry.classification.Category;
import org.tonghu.registry.listing.Sight;
import org.tonghu.registry.listing.support.Sights;
import org.tonghu.registry.statistics.CountChildren.Scope;
import org.tonghu.registry.statistics.QuarterlyReport;
import org.tonghu.registry.statistics.QuarterlyReports;
import org.tonghu.starter.caller.Caller;
import org.tonghu.starter.problem.Invalid;
import org.tonghu.starter.problem.NotFound;

/** Draws up and submits quarterly reports for a caller. */
@Component
class QuarterlyReportDesk {

    private final QuarterlyReports reports;
    private final StatisticsDesk desk;

    QuarterlyReportDesk(QuarterlyReports reports, StatisticsDesk desk) {
        this.reports = reports;
        this.desk = desk;
    }

    QuarterlyReport draw(String unit, String quarter, @Nullable String reason, Caller caller) {
        desk.past(QuarterlyReport.end(quarter).plusDays(1), "#/quarter");
        var line = line(unit);
        caller.mustReach(line);
        int version = nextVersion(unit, quarter);
        if (version > 1 && reason == null) {
            throw new Invalid(
                    "#/reason", "REQUIRED", "更正已报送的台账须说明理由。", "A correction takes a reason.");
        }
        var report =
                new QuarterlyReport(
                        QuarterlyReport.idOf(unit, quarter, version),
                        0,
                        unit,
                        quarter,
                        version,
                        version > 1 ? reason : null,
                        desk.today(),
                        entries(unit, quarter),
                        caller.name(),
                        null,
                        null);
        return reports.enter(report.draft(), line);
    }

    QuarterlyReport submit(String id, long revision, Caller caller) {
        var report = find(id, caller).readAt(revision);
        return reports.save(report.submit(caller.name(), desk.today()));
    }

    QuarterlyReport find(String id, Caller caller) {
        return reports.find(id, Sights.of(caller))
                .orElseThrow(() -> new NotFound("quarterly-report", id));
    }

    private List<QuarterlyReport.Entry> entries(String unit, String quarter) {
        var scope = new Scope(unit, null);
        return Arrays.stream(Category.values())
                .map(it ->
                        new QuarterlyReport.Entry(
                                it,
                                desk.counting()
                                        .movement(
                                                it,
                                                QuarterlyReport.begin(quarter),
                                                QuarterlyReport.end(quarter),
                                                scope)))
                .toList();
    }

    /** The first that is not submitted yet; a draft stands in its own way. */
    private int nextVersion(String unit, String quarter) {
        return Stream.iterate(1, it -> it + 1)
                .filter(it ->
                        reports.find(QuarterlyReport.idOf(unit, quarter, it), Sight.ALL)
                                .filter(QuarterlyReport::isSubmitted)
                                .isEmpty())
                .findFirst()
                .orElseThrow();
    }

    private List<String> line(String unit) {
        var names = desk.counting().names();
        if (!names.containsKey(unit)) {
            throw new Invalid("#/unit", "UNKNOWN_VALUE", "没有该填报单位。", "There is no such unit.");
        }
        return names.keySet().stream().filter(it -> desk.counting().covers(it, unit)).toList();
    }
}
