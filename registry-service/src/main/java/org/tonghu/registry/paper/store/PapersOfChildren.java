package org.tonghu.registry.paper.store;

import static com.mongodb.client.model.Filters.eq;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.springframework.stereotype.Component;
import org.tonghu.registry.child.ChildRecords;
import org.tonghu.registry.child.FileEntry;
import org.tonghu.registry.child.support.HangingRecords;
import org.tonghu.starter.store.Aggregates;

/** Papers follow their child. */
@Component
class PapersOfChildren implements ChildRecords {

    private final Aggregates<PaperDocument> documents;
    private final HangingRecords<PaperDocument> hanging;

    PapersOfChildren(Aggregates<PaperDocument> documents) {
        this.documents = documents;
        this.hanging = new HangingRecords<>("paper", documents);
    }

    @Override
    public String kind() {
        return "papers";
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
                                        "papers",
                                        it.id(),
                                        it.issuedOn(),
                                        it.kind().zh() + " " + it.documentNumber(),
                                        it.kind().en() + " " + it.documentNumber())));
        entries.sort(Comparator.comparing(FileEntry::on));
        return entries;
    }
}
