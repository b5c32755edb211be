package org.tonghu.registry.protection.store;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.lt;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.tonghu.registry.child.support.Joined;
import org.tonghu.registry.listing.Listed;
import org.tonghu.registry.listing.Wanted;
import org.tonghu.registry.protection.Onlooker;
import org.tonghu.registry.protection.ProtectionCase;
import org.tonghu.registry.protection.ProtectionCases;
import org.tonghu.registry.sealing.support.Sealer;
import org.tonghu.registry.worklist.support.StoredWork;
import org.tonghu.starter.domain.Event;
import org.tonghu.starter.store.AggregateStore;
import org.tonghu.starter.store.Aggregates;
import org.tonghu.starter.store.Index;
import org.tonghu.starter.web.PageRequest;

@Component
class StoredCases implements ProtectionCases {

    private final Aggregates<CaseDocument> documents;
    private final Sealer sealer;

    StoredCases(AggregateStore store, Sealer sealer) {
        this.sealer = sealer;
        this.documents =
                store.of(
                        "protection-case",
                        "protectionCases",
                        CaseDocument.class,
                        Index.on("child"),
                        Index.on("joined.joining"),
                        Index.on("waitingOn"),
                        Index.on("team", "-openedOn"),
                        Index.on("team", "waitingOn"),
                        Index.on("visibleTo", "openTo", "-openedOn"),
                        Index.on("visibleTo", "openTo", "waitingOn"));
    }

    Aggregates<CaseDocument> documents() {
        return documents;
    }

    @Override
    public Optional<ProtectionCase> find(String id, Onlooker onlooker) {
        return documents.find(and(eq(id), OpenTo.the(onlooker))).map(this::read);
    }

    @Override
    public Optional<ProtectionCase> find(String id) {
        return documents.byId(id).map(this::read);
    }

    @Override
    public Listed<ProtectionCase> list(Onlooker onlooker, Wanted wanted) {
        var request = new PageRequest(wanted.limit(), wanted.cursor());
        var page = documents.page(OpenTo.the(onlooker), request, "-openedOn");
        return new Listed<>(page.items().stream().map(this::read).toList(), page.next());
    }

    @Override
    public List<String> overdueOn(LocalDate day) {
        var ids = new ArrayList<String>();
        documents.each(lt("waitingOn", day.toString()), it -> ids.add(it.id()));
        return ids;
    }

    @Override
    public ProtectionCase enter(
            ProtectionCase opened, @Nullable LocalDate next, List<String> visibleTo) {
        var event =
                Event.of(
                        "protection-case.opened",
                        Map.of(
                                "kind", opened.kind().name(),
                                "level", opened.team().level().name()));
        var document = document(opened, next, visibleTo, List.of());
        return read(documents.insertOrFind(document, List.of(event)));
    }

    @Override
    public ProtectionCase save(ProtectionCase changed, @Nullable LocalDate next, String what) {
        var before = documents.byId(changed.id()).orElseThrow();
        var after = document(changed, next, before.visibleTo(), before.joined());
        var event =
                new Event(
                        "protection-case.changed",
                        List.of(what),
                        Map.of("stage", changed.stage().name()));
        return read(documents.update(after, List.of(event)));
    }

    private CaseDocument document(
            ProtectionCase it,
            @Nullable LocalDate next,
            List<String> visibleTo,
            List<Joined> joined) {
        return new CaseDocument(
                it.id(),
                it.revision(),
                it.child(),
                visibleTo,
                joined,
                it.team().all().stream().sorted().toList(),
                it.team().level().supervisedBy(),
                it.openedOn(),
                next == null ? StoredWork.NO_DAY : next,
                sealer.seal(it, "protection-case/" + it.id()));
    }

    private ProtectionCase read(CaseDocument it) {
        return sealer.open(it.sealed(), "protection-case/" + it.id(), ProtectionCase.class)
                .of(it.child())
                .readAt(it.revision());
    }
}
