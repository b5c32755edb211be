package org.tonghu.registry.adoption.store;

import static com.mongodb.client.model.Filters.eq;

import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;
import org.tonghu.registry.child.ChildRecords;
import org.tonghu.registry.child.FileEntry;
import org.tonghu.registry.child.support.HangingRecords;
import org.tonghu.starter.store.Aggregates;

/** Adoptions follow the child. */
@Component
class AdoptionsOfChildren implements ChildRecords {

    private final Aggregates<AdoptionDocument> documents;
    private final HangingRecords<AdoptionDocument> hanging;

    AdoptionsOfChildren(Aggregates<AdoptionDocument> documents) {
        this.documents = documents;
        this.hanging = new HangingRecords<>("adoption", documents);
    }

    @Override
    public String kind() {
        return "adoptions";
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
                                        kind(), it.id(), it.since(), "收养事项", "Adoption case")));
        return entries;
    }
}
