package org.tonghu.registry.statistics.store;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.tonghu.registry.listing.Listed;
import org.tonghu.registry.listing.Sight;
import org.tonghu.registry.listing.Wanted;
import org.tonghu.registry.listing.support.Visible;
import org.tonghu.registry.statistics.QuarterlyReport;
import org.tonghu.registry.statistics.QuarterlyReports;
import org.tonghu.starter.domain.Refused;
import org.tonghu.starter.store.AggregateStore;
import org.tonghu.starter.store.Aggregates;
import org.tonghu.starter.store.Duplicate;
import org.tonghu.starter.store.Index;
import org.tonghu.starter.web.PageRequest;

@Component
class StoredQuarterlyReports implements QuarterlyReports {

    private final Aggregates<ReportDocument> documents;

    StoredQuarterlyReports(AggregateStore store) {
        this.documents =
                store.of(
                        "quarterly-report",
                        "quarterly-reports",
                        ReportDocument.class,
                        Index.on("visibleTo", "-quarter"),
                        Index.on("visibleTo", "unit", "-quarter"));
    }

    @Override
    public Optional<QuarterlyReport> find(String id, Sight sight) {
        return documents.find(Visible.to(sight, eq(id))).map(ReportDocument::report);
    }

    @Override
    public QuarterlyReport enter(QuarterlyReport.Step step, List<String> line) {
        try {
            var document = ReportDocument.of(step.report(), line);
            return documents.insert(document, step.events()).report();
        } catch (Duplicate e) {
            throw new Refused(
                    "REPORT_EXISTS",
                    "郑民文〔2020〕57号 二(四)4",
                    "该单位该季度的台账已有草稿或已报送；更正须基于已报送的版本并说明理由。",
                    "There is a report of that quarter; only a submitted one is corrected, with a reason.");
        }
    }

    @Override
    public QuarterlyReport save(QuarterlyReport.Step step) {
        var before = documents.byId(step.report().id()).orElseThrow();
        var document = ReportDocument.of(step.report(), before.visibleTo());
        return documents.update(document, step.events()).report();
    }

    @Override
    public Listed<QuarterlyReport> list(@Nullable String unit, Sight sight, Wanted wanted) {
        var visible = Visible.to(sight);
        var filter = unit == null ? visible : and(visible, eq("unit", unit));
        var request = new PageRequest(wanted.limit(), wanted.cursor());
        var page = documents.page(filter, request, "-quarter").map(ReportDocument::report);
        return new Listed<>(page.items(), page.next());
    }
}
