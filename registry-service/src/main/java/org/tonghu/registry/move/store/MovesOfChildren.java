package org.tonghu.registry.move.store;

import static com.mongodb.client.model.Filters.eq;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.function.UnaryOperator;
import org.bson.conversions.Bson;
import org.springframework.stereotype.Component;
import org.tonghu.registry.child.ChildRecords;
import org.tonghu.registry.child.FileEntry;
import org.tonghu.registry.listing.Sight;
import org.tonghu.starter.store.Aggregates;

/** Moves follow the child; the other unit goes on seeing its own part. */
@Component
class MovesOfChildren implements ChildRecords {

    private final Aggregates<MoveDocument> documents;

    MovesOfChildren(Aggregates<MoveDocument> moveDocuments) {
        this.documents = moveDocuments;
    }

    @Override
    public String kind() {
        return "moves";
    }

    @Override
    public void seenBy(String child, List<String> codes) {
        change(eq("child", child), it -> it.seenBy(both(codes, it)));
    }

    @Override
    public void follow(String from, String to, String joining) {
        change(eq("child", from), it -> it.of(to, joining, from));
    }

    @Override
    public void comeBack(String joining) {
        change(
                eq("joining", joining),
                it -> it.of(it.childBefore() == null ? it.child() : it.childBefore(), null, null));
    }

    @Override
    public List<FileEntry> of(String child) {
        var entries = new ArrayList<FileEntry>();
        documents.each(
                eq("child", child),
                it ->
                        entries.add(
                                new FileEntry(
                                        kind(), it.id(), it.on(), "转移办理记录", "move between units")));
        entries.sort(Comparator.comparing(FileEntry::on));
        return entries;
    }

    private static List<String> both(List<String> codes, MoveDocument move) {
        if (codes.contains(Sight.SEALED)) {
            return codes;
        }
        var all = new LinkedHashSet<>(codes);
        all.add(move.from());
        all.addAll(move.ofTarget());
        return List.copyOf(all);
    }

    private void change(Bson filter, UnaryOperator<MoveDocument> step) {
        var found = new ArrayList<MoveDocument>();
        documents.each(filter, found::add);
        for (var move : found) {
            var changed = step.apply(move);
            if (!changed.equals(move)) {
                documents.update(changed, List.of());
            }
        }
    }
}
