package org.tonghu.benefits.child.store;

import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Sorts;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Repository;
import org.tonghu.benefits.child.KnownChild;
import org.tonghu.benefits.child.KnownChildren;
import org.tonghu.benefits.reading.Sight;
import org.tonghu.benefits.support.SealedJson;
import org.tonghu.starter.store.AggregateStore;
import org.tonghu.starter.store.Aggregates;
import org.tonghu.starter.store.Index;

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
    public List<String> dueBy(LocalDate day, String after, int most) {
        List<String> due = new ArrayList<>();
        children.collection()
                .find(
                        Filters.and(
                                Filters.lte("reviewOn", day.toString()), Filters.gt("_id", after)))
                .sort(Sorts.ascending("_id"))
                .limit(most)
                .forEach(child -> due.add(child.id()));
        return due;
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
