package org.tonghu.registry.confidential.store;

import static com.mongodb.client.model.Filters.eq;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.bson.conversions.Bson;
import org.springframework.stereotype.Component;
import org.tonghu.registry.child.ChildRecords;
import org.tonghu.registry.child.FileEntry;
import org.tonghu.starter.store.Aggregates;

/** They follow their child, whose reach decides who may ask; no file ever names them. */
@Component
class ConfidentialOfChildren implements ChildRecords {

    private final Aggregates<ConfidentialDocument> documents;

    ConfidentialOfChildren(Aggregates<ConfidentialDocument> documents) {
        this.documents = documents;
    }

    @Override
    public String kind() {
        return "confidential";
    }

    @Override
    public void seenBy(String child, List<String> codes) {
        // found through the child alone: who may not see it finds nothing here
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
        return List.of();
    }

    private void change(Bson filter, UnaryOperator<ConfidentialDocument> change) {
        var found = new ArrayList<ConfidentialDocument>();
        documents.each(filter, found::add);
        found.forEach(it -> documents.update(change.apply(it), List.of()));
    }
}
