package org.tonghu.benefits.child.store;

import com.mongodb.client.model.Filters;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Repository;
import org.tonghu.benefits.child.KnownChild;
import org.tonghu.benefits.child.KnownChildren;
import org.tonghu.benefits.reading.Listing;
import org.tonghu.benefits.reading.Sight;
import org.tonghu.benefits.reading.Window;
import org.tonghu.benefits.support.SealedJson;
import org.tonghu.starter.store.AggregateStore;
import org.tonghu.starter.store.Aggregates;
import org.tonghu.starter.store.Index;
import org.tonghu.starter.web.PageRequest;

/** The read model of children: codes lie open for queries, facts are encrypted. */
@Repository
class StoredChildren implements KnownChildren {

    private final Aggregates<ChildDocument> children;
    private final SealedJson seals;

    StoredChildren(AggregateStore store, SealedJson seals) {
        this.children =
                store.of(
                        "known-child",
                        "children",
                        ChildDocument.class,
                        Index.on("reviewOn", "_id"));
        this.seals = seals;
    }

    @Override
    public Optional<KnownChild> find(String id) {
        return children.byId(id).map(this::child);
    }

    @Override
    public Optional<KnownChild> find(String id, Sight sight) {
        return children.byId(id)
                .filter(child ->
                        sight.everything()
                                || child.visibleTo().stream().anyMatch(sight.codes()::contains))
                .map(this::child);
    }

    @Override
    public KnownChild save(KnownChild child) {
        var document = document(child);
        var saved =
                child.revision() == 0
                        ? children.insert(document, List.of())
                        : children.update(document, List.of());
        return child(saved);
    }

    @Override
    public Listing<String> dueBy(LocalDate day, Window window) {
        var due =
                children.page(
                        Filters.lte("reviewOn", day.toString()),
                        new PageRequest(window.limit(), window.cursor()),
                        "reviewOn");
        return new Listing<>(due.items().stream().map(ChildDocument::id).toList(), due.next());
    }

    private ChildDocument document(KnownChild child) {
        var facts = new SealedFacts(child.care(), child.facts(), child.leftOn());
        return new ChildDocument(
                child.id(),
                child.revision(),
                child.factsRevision(),
                child.unit(),
                child.division(),
                child.visibleTo(),
                seals.seal(facts, context(child.id())),
                child.reviewOn());
    }

    private KnownChild child(ChildDocument document) {
        var facts = seals.open(document.sealed(), context(document.id()), SealedFacts.class);
        return new KnownChild(
                document.id(),
                document.revision(),
                document.factsRevision(),
                document.unit(),
                document.division(),
                document.visibleTo(),
                facts.care(),
                facts.facts(),
                facts.leftOn(),
                document.reviewOn());
    }

    private static String context(String child) {
        return "child/" + child + "/facts";
    }
}
