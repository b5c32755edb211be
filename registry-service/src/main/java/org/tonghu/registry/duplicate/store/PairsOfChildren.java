package org.tonghu.registry.duplicate.store;

import static com.mongodb.client.model.Filters.eq;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.tonghu.registry.child.ChildRecords;
import org.tonghu.registry.child.FileEntry;
import org.tonghu.registry.child.Standing;
import org.tonghu.registry.listing.Sight;
import org.tonghu.starter.store.Aggregates;

/** A pair is seen by those who see one of its records; it stays what it is when they are joined. */
@Component
class PairsOfChildren implements ChildRecords {

    private final Aggregates<PairDocument> documents;

    PairsOfChildren(Aggregates<PairDocument> pairDocuments) {
        this.documents = pairDocuments;
    }

    @Override
    public String kind() {
        return "duplicates";
    }

    @Override
    public void seenBy(String child, List<String> codes) {
        var found = new ArrayList<PairDocument>();
        documents.each(eq("one", child), found::add);
        documents.each(eq("other", child), found::add);
        for (var pair : found) {
            var changed = seen(pair, pair.one().equals(child), codes);
            if (!changed.equals(pair)) {
                documents.update(changed, List.of());
            }
        }
    }

    /** It tells of the joining itself. */
    @Override
    public void follow(String from, String to, String joining) {}

    @Override
    public void comeBack(String joining) {}

    /** Not a paper of the child's file. */
    @Override
    public List<FileEntry> of(String child) {
        return List.of();
    }

    private static PairDocument seen(PairDocument it, boolean isOne, List<String> codes) {
        var one = isOne ? codes : it.seenForOne();
        var other = isOne ? it.seenForOther() : codes;
        var both = new LinkedHashSet<String>();
        Stream.concat(one.stream(), other.stream())
                .filter(code -> !code.equals(Standing.JOINED))
                .forEach(both::add);
        var sealed = both.contains(Sight.SEALED);
        return new PairDocument(
                it.id(),
                it.revision(),
                sealed ? List.of(Sight.SEALED) : List.copyOf(both),
                one,
                other,
                it.one(),
                it.other(),
                it.points(),
                it.signs(),
                it.state(),
                it.waits(),
                it.keep(),
                it.reason(),
                it.by(),
                it.on());
    }
}
