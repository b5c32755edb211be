package org.tonghu.registry.delegatedcare.store;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.tonghu.registry.child.support.Joined;
import org.tonghu.registry.delegatedcare.Confirmation;
import org.tonghu.registry.delegatedcare.Confirmations;
import org.tonghu.registry.listing.Listed;
import org.tonghu.registry.listing.Sight;
import org.tonghu.registry.listing.Wanted;
import org.tonghu.registry.listing.support.Visible;
import org.tonghu.registry.sealing.support.Sealer;
import org.tonghu.starter.domain.Event;
import org.tonghu.starter.store.AggregateStore;
import org.tonghu.starter.store.Aggregates;
import org.tonghu.starter.store.Index;
import org.tonghu.starter.web.PageRequest;

@Component
class StoredConfirmations implements Confirmations {

    private final Aggregates<ConfirmationDocument> documents;
    private final Sealer sealer;

    StoredConfirmations(AggregateStore store, Sealer sealer) {
        this.sealer = sealer;
        this.documents =
                store.of(
                        "delegated-care",
                        "delegatedCare",
                        ConfirmationDocument.class,
                        Index.on("child", "-signedOn"),
                        Index.on("joined.joining"));
    }

    Aggregates<ConfirmationDocument> documents() {
        return documents;
    }

    @Override
    public Optional<Confirmation> find(String child, String id, Sight sight) {
        return documents
                .find(Visible.to(sight, and(eq(id), eq("child", child))))
                .map(this::confirmation);
    }

    @Override
    public Confirmation enter(Confirmation signed, List<String> visibleTo) {
        var event =
                Event.of(
                        "delegated-care.signed",
                        Map.of(
                                "child",
                                signed.child(),
                                "expiresOn",
                                signed.expiresOn().toString()));
        var document = document(signed, visibleTo, List.of());
        return confirmation(documents.insertOrFind(document, List.of(event)));
    }

    @Override
    public Confirmation save(Confirmation changed) {
        var before = documents.byId(changed.id()).orElseThrow();
        var after = document(changed, before.visibleTo(), before.joined());
        var event = Event.of("delegated-care.ended", Map.of("child", changed.child()));
        return confirmation(documents.update(after, List.of(event)));
    }

    @Override
    public Listed<Confirmation> of(String child, Sight sight, Wanted wanted) {
        var request = new PageRequest(wanted.limit(), wanted.cursor());
        var page = documents.page(Visible.to(sight, eq("child", child)), request, "-signedOn");
        return new Listed<>(page.items().stream().map(this::confirmation).toList(), page.next());
    }

    @Override
    public List<Confirmation> all(String child) {
        var found = new ArrayList<Confirmation>();
        documents.each(eq("child", child), it -> found.add(confirmation(it)));
        return found;
    }

    private ConfirmationDocument document(
            Confirmation it, List<String> visibleTo, List<Joined> joined) {
        return new ConfirmationDocument(
                it.id(),
                it.revision(),
                it.child(),
                visibleTo,
                joined,
                it.signedOn(),
                sealer.seal(it, "delegated-care/" + it.id()));
    }

    private Confirmation confirmation(ConfirmationDocument document) {
        return sealer.open(document.sealed(), "delegated-care/" + document.id(), Confirmation.class)
                .of(Objects.requireNonNull(document.child()))
                .readAt(document.revision());
    }
}
