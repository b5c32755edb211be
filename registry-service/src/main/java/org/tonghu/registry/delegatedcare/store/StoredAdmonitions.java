package org.tonghu.registry.delegatedcare.store;

import static com.mongodb.client.model.Filters.eq;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springframework.stereotype.Component;
import org.tonghu.registry.delegatedcare.Admonition;
import org.tonghu.registry.delegatedcare.Admonitions;
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
class StoredAdmonitions implements Admonitions {

    private final Aggregates<AdmonitionDocument> documents;
    private final Sealer sealer;

    StoredAdmonitions(AggregateStore store, Sealer sealer) {
        this.sealer = sealer;
        this.documents =
                store.of(
                        "admonition",
                        "admonitions",
                        AdmonitionDocument.class,
                        Index.on("child", "-on"),
                        Index.on("joined.joining"));
    }

    Aggregates<AdmonitionDocument> documents() {
        return documents;
    }

    @Override
    public Admonition enter(Admonition it, List<String> visibleTo) {
        var event =
                Event.of(
                        "admonition.given",
                        Map.of("child", it.child(), "ground", it.ground().name()));
        var document =
                new AdmonitionDocument(
                        it.id(),
                        0,
                        it.child(),
                        visibleTo,
                        List.of(),
                        it.on(),
                        sealer.seal(it, "admonition/" + it.id()));
        return admonition(documents.insertOrFind(document, List.of(event)));
    }

    @Override
    public Listed<Admonition> of(String child, Sight sight, Wanted wanted) {
        var request = new PageRequest(wanted.limit(), wanted.cursor());
        var page = documents.page(Visible.to(sight, eq("child", child)), request, "-on");
        return new Listed<>(page.items().stream().map(this::admonition).toList(), page.next());
    }

    private Admonition admonition(AdmonitionDocument document) {
        return sealer.open(document.sealed(), "admonition/" + document.id(), Admonition.class)
                .of(Objects.requireNonNull(document.child()), document.revision());
    }
}
