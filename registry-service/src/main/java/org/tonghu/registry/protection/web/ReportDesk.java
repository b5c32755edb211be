package org.tonghu.registry.protection.web;

import java.time.Instant;
import java.util.LinkedHashSet;
import java.util.List;
import org.springframework.stereotype.Component;
import org.tonghu.registry.child.Children;
import org.tonghu.registry.classification.support.evidence.Faults;
import org.tonghu.registry.division.Jurisdictions;
import org.tonghu.registry.listing.Listed;
import org.tonghu.registry.listing.Wanted;
import org.tonghu.registry.listing.support.Sights;
import org.tonghu.registry.protection.FileReport;
import org.tonghu.registry.protection.MandatoryReport;
import org.tonghu.registry.protection.MandatoryReports;
import org.tonghu.registry.protection.ReportChange;
import org.tonghu.registry.protection.Reporter;
import org.tonghu.registry.protection.support.Onlookers;
import org.tonghu.starter.caller.Caller;
import org.tonghu.starter.problem.NotFound;
import org.tonghu.starter.time.BusinessClock;

/** Takes in and finds reports for a caller. */
@Component
class ReportDesk {

    private final MandatoryReports reports;
    private final FileReport fileReport;
    private final Children children;
    private final Jurisdictions jurisdictions;
    private final BusinessClock clock;

    ReportDesk(
            MandatoryReports reports,
            FileReport fileReport,
            Children children,
            Jurisdictions jurisdictions,
            BusinessClock clock) {
        this.reports = reports;
        this.fileReport = fileReport;
        this.children = children;
        this.jurisdictions = jurisdictions;
        this.clock = clock;
    }

    MandatoryReport file(String id, ReportRequest request, Caller caller) {
        var faults = new Faults();
        request.check(jurisdictions, clock.now(), faults);
        faults.raise();
        var way = caller.isPartner() ? Reporter.Way.PARTNER : Reporter.Way.PERSON;
        var told =
                new FileReport.Told(
                        id,
                        request.child(),
                        request.place(),
                        request.situations(),
                        request.discoveredAt(),
                        request.account(),
                        new Reporter(caller.id(), way),
                        null);
        return fileReport.file(told, seenFrom(request, caller), clock.now());
    }

    MandatoryReport find(String id, Caller caller) {
        return reports.find(id, Onlookers.of(caller)).orElseThrow(() -> unknown(id));
    }

    MandatoryReport ofReporter(String id, Caller caller) {
        return reports.ofReporter(id, caller.id()).orElseThrow(() -> unknown(id));
    }

    /** Those who work on it, and whoever reported it: either may have called the police. */
    MandatoryReport toComplete(String id, Caller caller) {
        return reports.find(id, Onlookers.of(caller))
                .or(() -> reports.ofReporter(id, caller.id()))
                .orElseThrow(() -> unknown(id));
    }

    MandatoryReport save(ReportChange change) {
        return reports.save(change);
    }

    Listed<MandatoryReport> list(Caller caller, Wanted wanted) {
        return reports.list(Onlookers.of(caller), wanted);
    }

    Instant now() {
        return clock.now();
    }

    /** The place where the child was found, and the place where it lives. */
    private List<String> seenFrom(ReportRequest request, Caller caller) {
        var codes = new LinkedHashSet<>(jurisdictions.visibleTo(request.place(), clock.today()));
        var id = request.child();
        if (id != null) {
            var child =
                    children.find(id, Sights.of(caller))
                            .orElseThrow(() -> new NotFound("child", id));
            codes.addAll(children.visibleTo(child, clock.today()));
        }
        return List.copyOf(codes);
    }

    private static NotFound unknown(String id) {
        return new NotFound("mandatory-report", id);
    }
}
