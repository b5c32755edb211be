package org.tonghu.registry.matching.store;

import static com.mongodb.client.model.Filters.eq;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.springframework.stereotype.Component;
import org.tonghu.registry.child.ChildRecords;
import org.tonghu.registry.child.FileEntry;
import org.tonghu.registry.child.support.HangingRecords;
import org.tonghu.starter.store.Aggregates;

/** Suspicions move, join and are sealed with their child. */
@Component
class SuspicionsOfChildren implements ChildRecords {

    private final HangingRecords<SuspicionDocument> hanging;
    private final Aggregates<SuspicionDocument> documents;

    SuspicionsOfChildren(Aggregates<SuspicionDocument> documents) {
        this.documents = documents;
        this.hanging = new HangingRecords<>("matching-suspicion", documents);
    }

    @Override
    public String kind() {
        return "matching/suspicions";
    }

    @Override
    public void seenBy(String child, List<String> codes) {
        hanging.seenBy(child, codes);
    }

    @Override
    public void follow(String from, String to, String joining) {
        hanging.follow(from, to, joining);
    }

    @Override
    public void comeBack(String joining) {
        hanging.comeBack(joining);
    }

    @Override
    public List<FileEntry> of(String child) {
        var entries = new ArrayList<FileEntry>();
        documents.each(
                eq("child", child),
                it ->
                        entries.add(
                                new FileEntry(
                                        "matching/suspicions",
                                        it.id(),
                                        it.raisedOn(),
                                        "数据比对疑点（" + it.kind().zh() + "）",
                                        "Suspicion from a list: " + it.kind().en())));
        entries.sort(Comparator.comparing(FileEntry::on));
        return entries;
    }
}
