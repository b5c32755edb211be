package org.tonghu.registry.visit.store;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.tonghu.registry.listing.Listed;
import org.tonghu.registry.listing.Sight;
import org.tonghu.registry.listing.Wanted;
import org.tonghu.registry.listing.support.Visible;
import org.tonghu.registry.sealing.support.Sealer;
import org.tonghu.registry.visit.Visit;
import org.tonghu.registry.visit.Visits;
import org.tonghu.starter.store.AggregateStore;
import org.tonghu.starter.store.Aggregates;
import org.tonghu.starter.store.Index;
import org.tonghu.starter.web.PageRequest;

@Component
class StoredVisits implements Visits {

    private static final PageRequest ONE = new PageRequest(1, null);

    private final Aggregates<VisitDocument> documents;
    private final Sealer sealer;

    StoredVisits(AggregateStore store, Sealer sealer) {
        this.sealer = sealer;
        this.documents =
                store.of(
                        "visit",
                        "visits",
                        VisitDocument.class,
                        Index.on("child", "-on"),
                        Index.on("joined.joining"),
                        Index.on("visibleTo", "-on"));
    }

    Aggregates<VisitDocument> documents() {
        return documents;
    }

    @Override
    public Optional<Visit> find(String id, Sight sight) {
        return documents.find(Visible.to(sight, eq(id))).map(this::visit);
    }

    @Override
    public Listed<Visit> list(@Nullable String child, Sight sight, Wanted wanted) {
        var filter = child == null ? Visible.to(sight) : Visible.to(sight, eq("child", child));
        var page =
                documents
                        .page(filter, new PageRequest(wanted.limit(), wanted.cursor()), "-on")
                        .map(this::visit);
        return new Listed<>(page.items(), page.next());
    }

    @Override
    public Optional<Visit> sameDay(String child, LocalDate on, String by) {
        var filter = and(eq("child", child), eq("on", on.toString()), eq("by", by));
        return documents.find(filter).map(this::visit);
    }

    @Override
    public Optional<Visit> lastCounted(String child) {
        var filter = and(eq("child", child), eq("counts", true));
        return documents.page(filter, ONE, "-on").items().stream().findFirst().map(this::visit);
    }

    @Override
    public Visit enter(Visit visit, List<String> visibleTo) {
        var told = visit.told();
        var document =
                new VisitDocument(
                        visit.id(),
                        0,
                        told.child(),
                        visibleTo,
                        List.of(),
                        told.on(),
                        visit.by(),
                        visit.counted().counts(),
                        sealer.seal(visit, "visit/" + visit.id()));
        return visit(documents.insertOrFind(document, List.of(visit.recorded())));
    }

    private Visit visit(VisitDocument document) {
        var sealed = sealer.open(document.sealed(), "visit/" + document.id(), Visit.class);
        var child = Objects.requireNonNull(document.child());
        return new Visit(
                sealed.id(),
                document.revision(),
                sealed.told().to(child),
                sealed.counted(),
                sealed.by(),
                sealed.recordedAt());
    }
}
