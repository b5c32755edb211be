package org.tonghu.registry.matching.store;

import static com.mongodb.client.model.Filters.eq;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.tonghu.registry.listing.Sight;
import org.tonghu.registry.listing.support.Visible;
import org.tonghu.registry.matching.Relative;
import org.tonghu.registry.matching.Relatives;
import org.tonghu.registry.matching.store.RelativesDocument.Content;
import org.tonghu.registry.matching.store.RelativesDocument.Entry;
import org.tonghu.registry.sealing.support.Sealer;
import org.tonghu.starter.crypto.Masked;
import org.tonghu.starter.domain.Event;
import org.tonghu.starter.store.Aggregates;
import org.tonghu.starter.store.Stale;

@Component
class StoredRelatives implements Relatives {

    private final Aggregates<RelativesDocument> documents;
    private final PersonHashes hashes;
    private final Sealer sealer;

    StoredRelatives(Aggregates<RelativesDocument> documents, PersonHashes hashes, Sealer sealer) {
        this.documents = documents;
        this.hashes = hashes;
        this.sealer = sealer;
    }

    @Override
    public Optional<OfChild> of(String child, Sight sight) {
        return documents.find(Visible.to(sight, eq(child))).map(this::ofChild);
    }

    @Override
    public OfChild enter(
            String child, long revision, List<Relative> relatives, List<String> visibleTo) {
        var before = documents.byId(child);
        if (before.isEmpty() && revision > 0) {
            throw new Stale("relatives", child, revision);
        }
        var entries = relatives.stream().map(this::entry).toList();
        var document =
                new RelativesDocument(
                        child,
                        revision,
                        visibleTo,
                        child,
                        before.map(RelativesDocument::joined).orElse(List.of()),
                        known(entries.stream().map(Entry::numberHash).toList()),
                        known(entries.stream().map(Entry::namedHash).toList()),
                        sealer.seal(new Content(entries), context(child)));
        var events = List.of(Event.of("relatives.entered", "relatives"));
        return ofChild(
                before.isEmpty()
                        ? documents.insert(document, events)
                        : documents.update(document, events));
    }

    /** Everybody that the document holds. */
    List<Entry> entries(RelativesDocument document) {
        return sealer.open(document.sealed(), context(document.id()), Content.class).relatives();
    }

    private OfChild ofChild(RelativesDocument it) {
        var kept = entries(it).stream().map(Entry::kept).toList();
        return new OfChild(it.child(), it.revision(), kept);
    }

    private Entry entry(Relative it) {
        var number = it.citizenId();
        var born = number == null ? it.birthDate() : number.birthDate();
        return new Entry(
                new Kept(
                        it.relation(),
                        it.name(),
                        number == null ? null : Masked.idNumber(number.number()),
                        born),
                number == null ? "" : hashes.number(number),
                hashes.named(it.name(), born));
    }

    private static List<String> known(List<String> all) {
        return all.stream().filter(it -> !it.isEmpty()).distinct().toList();
    }

    private static String context(String child) {
        return "relatives/" + child;
    }
}
