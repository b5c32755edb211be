package org.tonghu.registry.protection;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.tonghu.starter.domain.Event;

/** Takes in a report; taking in the same one again changes nothing. */
public final class FileReport {

    private final MandatoryReports reports;

    public FileReport(MandatoryReports reports) {
        this.reports = reports;
    }

    /**
     * What a reporter tells.
     *
     * @param id of the report to be
     */
    public record Told(
            String id,
            @Nullable String child,
            String place,
            Set<Situation> situations,
            Instant discoveredAt,
            String account,
            Reporter reporter,
            @Nullable String visit) {}

    /**
     * @param visibleTo codes of the place
     */
    public MandatoryReport file(Told told, List<String> visibleTo, Instant now) {
        var report =
                new MandatoryReport(
                        told.id(),
                        0,
                        CaseNumber.of("QB", told.id(), now),
                        told.child(),
                        told.place(),
                        told.situations(),
                        told.discoveredAt(),
                        now,
                        told.reporter(),
                        told.account(),
                        told.visit(),
                        null,
                        null,
                        null);
        var event =
                Event.of(
                        "mandatory-report.received",
                        Map.of("way", told.reporter().way().name(), "place", told.place()));
        return reports.enter(new ReportChange(report, List.of(event)), visibleTo);
    }
}
