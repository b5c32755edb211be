package org.tonghu.registry.matching.store;

import java.util.List;
import org.springframework.stereotype.Component;
import org.tonghu.registry.child.ChildRecords;
import org.tonghu.registry.child.FileEntry;
import org.tonghu.registry.child.support.HangingRecords;
import org.tonghu.starter.store.Aggregates;

/** Relatives move, join and are sealed with their child; they are no paper of its file. */
@Component
class RelativesOfChildren implements ChildRecords {

    private final HangingRecords<RelativesDocument> hanging;

    RelativesOfChildren(Aggregates<RelativesDocument> documents) {

        this.hanging = new HangingRecords<>("relatives", documents);
    }

    @Override
    public String kind() {
        return "matching/relatives";
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
        return List.of();
    }
}
