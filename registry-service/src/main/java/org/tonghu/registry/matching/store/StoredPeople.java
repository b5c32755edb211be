package org.tonghu.registry.matching.store;

import static com.mongodb.client.model.Filters.eq;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.springframework.stereotype.Component;
import org.tonghu.registry.child.Child;
import org.tonghu.registry.child.Children;
import org.tonghu.registry.child.NameKey;
import org.tonghu.registry.listing.Sight;
import org.tonghu.registry.matching.Match;
import org.tonghu.registry.matching.MatchedBy;
import org.tonghu.registry.matching.People;
import org.tonghu.registry.matching.Relation;
import org.tonghu.registry.matching.Row;
import org.tonghu.registry.matching.store.RelativesDocument.Entry;
import org.tonghu.starter.store.Aggregates;

/**
 * Looks people up by keyed hash, never by a number in clear. Sealed and departed children are on no
 * list.
 */
@Component
class StoredPeople implements People {

    private final Children children;
    private final Aggregates<RelativesDocument> relatives;
    private final StoredRelatives opened;
    private final PersonHashes hashes;

    StoredPeople(
            Children children,
            Aggregates<RelativesDocument> relatives,
            StoredRelatives opened,
            PersonHashes hashes) {
        this.children = children;
        this.relatives = relatives;
        this.opened = opened;
        this.hashes = hashes;
    }

    @Override
    public List<Match> named(Row row, String unit) {
        var found = new ArrayList<Match>();
        var number = row.citizenId();
        if (number != null) {
            byNumber(hashes.number(number), unit, found);
        }
        var name = row.name();
        var born = row.birthDate();
        if (name != null && born != null) {
            byName(name, born, unit, found);
        }
        return List.copyOf(found);
    }

    private void byNumber(String hash, String unit, List<Match> found) {
        children.holder(hash)
                .flatMap(it -> children.find(it.id(), sight(unit)))
                .filter(it -> it.departure() == null)
                .ifPresent(it -> found.add(new Match(it, Relation.CHILD, MatchedBy.CITIZEN_ID)));
        relatives.each(
                eq("numberHashes", hash),
                it ->
                        related(
                                it,
                                entry -> entry.numberHash().equals(hash),
                                unit,
                                MatchedBy.CITIZEN_ID,
                                found));
    }

    /** Only those whose citizen ID is not on record: who has another number is somebody else. */
    private void byName(String name, LocalDate born, String unit, List<Match> found) {
        for (var child : children.namesakes(NameKey.of(name), born)) {
            if (child.identity().citizenId() == null) {
                children.find(child.id(), sight(unit))
                        .filter(it -> it.departure() == null)
                        .ifPresent(it -> found.add(match(it, Relation.CHILD)));
            }
        }
        var hash = hashes.named(name, born);
        relatives.each(
                eq("namedHashes", hash),
                it ->
                        related(
                                it,
                                entry ->
                                        entry.namedHash().equals(hash)
                                                && entry.numberHash().isEmpty(),
                                unit,
                                MatchedBy.NAME_AND_BIRTH_DATE,
                                found));
    }

    private void related(
            RelativesDocument document,
            Predicate<Entry> meant,
            String unit,
            MatchedBy by,
            List<Match> found) {
        children.find(document.child(), sight(unit))
                .filter(it -> it.departure() == null)
                .ifPresent(child ->
                        opened.entries(document).stream()
                                .filter(meant)
                                .forEach(it -> found.add(new Match(child, it.relation(), by))));
    }

    private static Match match(Child child, Relation relation) {
        return new Match(child, relation, MatchedBy.NAME_AND_BIRTH_DATE);
    }

    private static Sight sight(String unit) {
        return new Sight(false, Set.of(unit));
    }
}
