package org.tonghu.registry.changerequest.store;

import static com.mongodb.client.model.Filters.eq;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.UnaryOperator;
import org.bson.conversions.Bson;
import org.springframework.stereotype.Component;
import org.tonghu.registry.child.ChildRecords;
import org.tonghu.registry.child.FileEntry;
import org.tonghu.starter.store.Aggregates;

/** Proposals follow their child. */
@Component
class ChangeRequestsOfChildren implements ChildRecords {

    private final Aggregates<RequestDocument> documents;

    ChangeRequestsOfChildren(Aggregates<RequestDocument> documents) {
        this.documents = documents;
    }

    @Override
    public String kind() {
        return "change-requests";
    }

    @Override
    public void seenBy(String child, List<String> codes) {
        change(eq("child", child), it -> it.seenBy(codes));
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
        documents.each(eq("child", child), it -> entries.add(entry(it)));
        entries.sort(Comparator.comparing(FileEntry::on));
        return entries;
    }

    private static FileEntry entry(RequestDocument it) {
        return new FileEntry(
                "change-requests",
                it.id(),
                it.proposedOn(),
                "更正申请（" + it.state().zh() + "）",
                "Proposed correction, " + it.state().en());
    }

    private void change(Bson filter, UnaryOperator<RequestDocument> change) {
        var found = new ArrayList<RequestDocument>();
        documents.each(filter, found::add);
        found.stream()
                .filter(it -> !change.apply(it).equals(it))
                .forEach(it -> documents.update(change.apply(it), List.of()));
    }
}
