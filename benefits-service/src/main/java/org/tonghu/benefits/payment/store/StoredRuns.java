package org.tonghu.benefits.payment.store;

import com.mongodb.client.model.Filters;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;
import org.tonghu.benefits.payment.Line;
import org.tonghu.benefits.payment.LineState;
import org.tonghu.benefits.payment.PaymentRun;
import org.tonghu.benefits.payment.PaymentRuns;
import org.tonghu.benefits.reading.Listing;
import org.tonghu.benefits.reading.Sight;
import org.tonghu.benefits.reading.Window;
import org.tonghu.starter.domain.Event;
import org.tonghu.starter.store.AggregateStore;
import org.tonghu.starter.store.Aggregates;
import org.tonghu.starter.store.Index;
import org.tonghu.starter.web.PageRequest;

/** Runs and their lines. */
@Repository
class StoredRuns implements PaymentRuns {

    private final Aggregates<RunDocument> runs;
    private final Aggregates<LineDocument> lines;

    StoredRuns(AggregateStore store) {
        this.runs =
                store.of(
                        "payment-run",
                        "payment_runs",
                        RunDocument.class,
                        Index.on("visibleTo", "-startedAt", "-_id"));
        this.lines =
                store.of(
                        "payment-line",
                        "payment_lines",
                        LineDocument.class,
                        Index.on("run", "state", "grant", "_id"),
                        Index.on("run", "grant", "_id"),
                        Index.on("run", "confirmedBy"));
    }

    @Override
    public PaymentRun add(PaymentRun run) {
        return runs.insertOrFind(RunDocument.of(run), List.of(event(run, "payment-run.started")))
                .run();
    }

    @Override
    public PaymentRun get(String id) {
        return runs.byId(id).orElseThrow().run();
    }

    @Override
    public Optional<PaymentRun> find(String id, Sight sight) {
        return runs.byId(id)
                .filter(run ->
                        sight.everything()
                                || run.visibleTo().stream().anyMatch(sight.codes()::contains))
                .map(RunDocument::run);
    }

    @Override
    public PaymentRun save(PaymentRun changed, String event) {
        return runs.update(RunDocument.of(changed), List.of(event(changed, event))).run();
    }

    @Override
    public Listing<PaymentRun> list(
            @Nullable String unit, @Nullable YearMonth month, Sight sight, Window window) {
        List<Bson> filters = new ArrayList<>();
        if (!sight.everything()) filters.add(Filters.in("visibleTo", sight.codes()));
        if (unit != null) filters.add(Filters.eq("unit", unit));
        if (month != null) filters.add(Filters.eq("month", month.toString()));
        var filter = filters.isEmpty() ? Filters.empty() : Filters.and(filters);
        var page =
                runs.page(filter, new PageRequest(window.limit(), window.cursor()), "-startedAt");
        return new Listing<>(page.items().stream().map(RunDocument::run).toList(), page.next());
    }

    @Override
    public void write(List<Line> written) {
        lines.insertAll(written.stream().map(LineDocument::of).toList());
    }

    @Override
    public Listing<Line> lines(String run, @Nullable LineState state, Window window) {
        var ofRun = Filters.eq("run", run);
        var filter = state == null ? ofRun : Filters.and(ofRun, Filters.eq("state", state.name()));
        var page = lines.page(filter, new PageRequest(window.limit(), window.cursor()), "grant");
        return new Listing<>(page.items().stream().map(LineDocument::line).toList(), page.next());
    }

    @Override
    public Map<LineState, Long> count(String run) {
        Map<LineState, Long> counts = new EnumMap<>(LineState.class);
        for (var state : LineState.values()) {
            counts.put(
                    state,
                    lines.count(
                            Filters.and(
                                    Filters.eq("run", run), Filters.eq("state", state.name()))));
        }
        return counts;
    }

    @Override
    public boolean confirmedBy(String person, String run) {
        return lines.exists(Filters.and(Filters.eq("run", run), Filters.eq("confirmedBy", person)));
    }

    private static Event event(PaymentRun run, String type) {
        return Event.of(type, Map.of("unit", run.unit(), "month", run.month().toString()));
    }
}
