package org.tonghu.registry.visit.store;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.gte;
import static com.mongodb.client.model.Filters.in;
import static com.mongodb.client.model.Filters.lte;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.tonghu.registry.listing.Listed;
import org.tonghu.registry.listing.Sight;
import org.tonghu.registry.listing.Wanted;
import org.tonghu.registry.visit.DeclaredPeriod;
import org.tonghu.registry.visit.DeclaredPeriods;
import org.tonghu.starter.domain.Event;
import org.tonghu.starter.store.AggregateStore;
import org.tonghu.starter.store.Aggregates;
import org.tonghu.starter.store.Index;
import org.tonghu.starter.web.PageRequest;

@Component
class StoredPeriods implements DeclaredPeriods {

    private final Aggregates<PeriodDocument> documents;

    StoredPeriods(AggregateStore store) {
        this.documents =
                store.of(
                        "declared-period",
                        "visitPeriods",
                        PeriodDocument.class,
                        Index.on("unit", "from"),
                        Index.on("from"));
    }

    @Override
    public DeclaredPeriod declare(DeclaredPeriod period, List<String> visibleTo) {
        var event =
                Event.of(
                        "declared-period.declared",
                        Map.of(
                                "unit", period.unit(),
                                "from", period.from().toString(),
                                "to", period.to().toString()));
        var document = PeriodDocument.of(period, visibleTo);
        return documents.insertOrFind(document, List.of(event)).period();
    }

    /** A declaration is no secret: every visitor must know it. */
    @Override
    public Listed<DeclaredPeriod> list(Sight sight, Wanted wanted) {
        var request = new PageRequest(wanted.limit(), wanted.cursor());
        var page =
                documents
                        .page(new org.bson.BsonDocument(), request, "from")
                        .map(PeriodDocument::period);
        return new Listed<>(page.items(), page.next());
    }

    @Override
    public boolean covers(Collection<String> units, LocalDate day) {
        return documents.exists(
                and(in("unit", units), lte("from", day.toString()), gte("to", day.toString())));
    }
}
