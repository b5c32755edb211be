package org.tonghu.registry.protection.store;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.tonghu.registry.child.support.Joined;
import org.tonghu.registry.listing.Listed;
import org.tonghu.registry.listing.Wanted;
import org.tonghu.registry.protection.MandatoryReport;
import org.tonghu.registry.protection.MandatoryReports;
import org.tonghu.registry.protection.Onlooker;
import org.tonghu.registry.protection.ProtectionLevel;
import org.tonghu.registry.protection.ReportChange;
import org.tonghu.registry.sealing.support.Sealer;
import org.tonghu.registry.worklist.support.StoredWork;
import org.tonghu.starter.domain.Event;
import org.tonghu.starter.store.AggregateStore;
import org.tonghu.starter.store.Aggregates;
import org.tonghu.starter.store.Index;
import org.tonghu.starter.store.Stale;
import org.tonghu.starter.time.BusinessClock;
import org.tonghu.starter.web.PageRequest;

@Component
class StoredReports implements MandatoryReports {

    private static final int TRIES = 5;

    private final Aggregates<ReportDocument> documents;
    private final Sealer sealer;

    StoredReports(AggregateStore store, Sealer sealer) {
        this.sealer = sealer;
        this.documents =
                store.of(
                        "mandatory-report",
                        "mandatoryReports",
                        ReportDocument.class,
                        Index.on("child"),
                        Index.on("joined.joining"),
                        Index.on("reporter"),
                        Index.on("team", "-receivedOn"),
                        Index.on("team", "policeDueOn"),
                        Index.on("visibleTo", "openTo", "-receivedOn"),
                        Index.on("visibleTo", "openTo", "policeDueOn"));
    }

    Aggregates<ReportDocument> documents() {
        return documents;
    }

    @Override
    public Optional<MandatoryReport> find(String id, Onlooker onlooker) {
        return documents.find(and(eq(id), OpenTo.the(onlooker))).map(this::report);
    }

    @Override
    public Optional<MandatoryReport> find(String id) {
        return documents.byId(id).map(this::report);
    }

    @Override
    public Optional<MandatoryReport> ofReporter(String id, String reporter) {
        return documents.find(and(eq(id), eq("reporter", reporter))).map(this::report);
    }

    @Override
    public Listed<MandatoryReport> list(Onlooker onlooker, Wanted wanted) {
        var request = new PageRequest(wanted.limit(), wanted.cursor());
        var page = documents.page(OpenTo.the(onlooker), request, "-receivedOn");
        return new Listed<>(page.items().stream().map(this::report).toList(), page.next());
    }

    @Override
    public MandatoryReport enter(ReportChange change, List<String> visibleTo) {
        var levels = List.of(ProtectionLevel.values());
        var document = document(change.report(), visibleTo, List.of(), List.of(), levels);
        return report(documents.insertOrFind(document, change.events()));
    }

    @Override
    public MandatoryReport save(ReportChange change) {
        var report = change.report();
        var before = documents.byId(report.id()).orElseThrow();
        var document =
                document(
                        report,
                        before.visibleTo(),
                        before.joined(),
                        before.team(),
                        before.openTo());
        return report(documents.update(document, change.events()));
    }

    @Override
    public void joinCase(
            String id, String protectionCase, Set<String> team, List<ProtectionLevel> levels) {
        for (int left = TRIES; ; left--) {
            try {
                join(id, protectionCase, team.stream().sorted().toList(), levels);
                return;
            } catch (Stale e) {
                if (left == 0) {
                    throw e;
                }
            }
        }
    }

    private void join(
            String id, String protectionCase, List<String> team, List<ProtectionLevel> levels) {
        var before = documents.byId(id).orElseThrow();
        var change = report(before).takenUp(protectionCase);
        var after = document(change.report(), before.visibleTo(), before.joined(), team, levels);
        if (change.events().isEmpty()
                && before.team().equals(team)
                && before.openTo().equals(levels)) {
            return;
        }
        var events =
                change.events().isEmpty()
                        ? List.of(Event.of("mandatory-report.moved", "team"))
                        : change.events();
        documents.update(after, events);
    }

    private ReportDocument document(
            MandatoryReport report,
            List<String> visibleTo,
            List<Joined> joined,
            List<String> team,
            List<ProtectionLevel> levels) {
        var received = LocalDate.ofInstant(report.receivedAt(), BusinessClock.ZONE);
        return new ReportDocument(
                report.id(),
                report.revision(),
                report.child(),
                visibleTo,
                joined,
                team,
                levels,
                report.reporter().id(),
                received,
                report.police() == null ? received : StoredWork.NO_DAY,
                report.caseId() != null || report.closure() != null,
                sealer.seal(report, "mandatory-report/" + report.id()));
    }

    MandatoryReport report(ReportDocument document) {
        var id = document.id();
        var sealed =
                sealer.open(document.sealed(), "mandatory-report/" + id, MandatoryReport.class);
        return sealed.of(document.child()).readAt(document.revision());
    }
}
