package org.tonghu.registry.matching.store;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.tonghu.registry.listing.Listed;
import org.tonghu.registry.listing.Sight;
import org.tonghu.registry.listing.Wanted;
import org.tonghu.registry.listing.support.Visible;
import org.tonghu.registry.matching.ListKind;
import org.tonghu.registry.matching.Match;
import org.tonghu.registry.matching.Row;
import org.tonghu.registry.matching.Suspicion;
import org.tonghu.registry.matching.Suspicions;
import org.tonghu.starter.domain.Event;
import org.tonghu.starter.store.Aggregates;
import org.tonghu.starter.web.PageRequest;

@Component
class StoredSuspicions implements Suspicions {

    private final Aggregates<SuspicionDocument> documents;
    private final SuspicionMapping mapping;
    private final PersonHashes hashes;

    StoredSuspicions(
            Aggregates<SuspicionDocument> documents,
            SuspicionMapping mapping,
            PersonHashes hashes) {
        this.documents = documents;
        this.mapping = mapping;
        this.hashes = hashes;
    }

    @Override
    public Suspicion raise(Suspicion suspicion, List<String> visibleTo) {
        var details =
                Map.of("child", suspicion.child(), "suggestion", suspicion.suggestion().name());
        var event = Event.of("matching-suspicion.raised", details);
        var document = mapping.document(suspicion, visibleTo, List.of());
        return mapping.suspicion(documents.insertOrFind(document, List.of(event)));
    }

    /** The list and its month do not count: next month's list says the same again. */
    @Override
    public String idOf(Match match, ListKind kind, Row row) {
        var said = new TreeMap<>(row.says()).toString();
        return hashes.of(
                "suspicion/"
                        + match.child().id()
                        + "/"
                        + match.relation()
                        + "/"
                        + kind
                        + "/"
                        + said);
    }

    @Override
    public Optional<Suspicion> find(String id, Sight sight) {
        return documents.find(Visible.to(sight, eq(id))).map(mapping::suspicion);
    }

    @Override
    public Suspicion save(Suspicion.Step step) {
        var before = documents.byId(step.suspicion().id()).orElseThrow();
        var document = mapping.document(step.suspicion(), before.visibleTo(), before.joined());
        return mapping.suspicion(documents.update(document, List.of(step.event())));
    }

    @Override
    public Listed<Suspicion> list(Query query, Sight sight, Wanted wanted) {
        var request = new PageRequest(wanted.limit(), wanted.cursor());
        var page = documents.page(filter(query, sight), request, "dueOn");
        return new Listed<>(page.items().stream().map(mapping::suspicion).toList(), page.next());
    }

    @Override
    public long count(Query query, Sight sight) {
        return documents.count(filter(query, sight));
    }

    @Override
    public long raisedBy(String list) {
        return documents.count(eq("list", list));
    }

    private static Bson filter(Query query, Sight sight) {
        var all = new ArrayList<Bson>();
        all.add(Visible.to(sight));
        equal("state", name(query.state()), all);
        equal("kind", name(query.kind()), all);
        equal("suggestion", name(query.suggestion()), all);
        equal("list", query.list(), all);
        equal("child", query.child(), all);
        return and(all);
    }

    private static @Nullable String name(@Nullable Enum<?> code) {
        return code == null ? null : code.name();
    }

    private static void equal(String field, @Nullable Object value, List<Bson> all) {
        if (value != null) {
            all.add(eq(field, value));
        }
    }
}
