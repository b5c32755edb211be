package org.tonghu.registry.document.store;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.in;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.bson.conversions.Bson;
import org.springframework.stereotype.Component;
import org.tonghu.registry.document.Document;
import org.tonghu.registry.document.DocumentKind;
import org.tonghu.registry.document.Documents;
import org.tonghu.registry.listing.Listed;
import org.tonghu.registry.listing.Sight;
import org.tonghu.registry.listing.Wanted;
import org.tonghu.registry.listing.support.Visible;
import org.tonghu.starter.store.Aggregates;
import org.tonghu.starter.web.PageRequest;

@Component
class StoredDocuments implements Documents {

    private final Aggregates<DocumentRecord> records;
    private final DocumentMapping mapping;

    StoredDocuments(Aggregates<DocumentRecord> records, DocumentMapping mapping) {
        this.records = records;
        this.mapping = mapping;
    }

    @Override
    public Optional<Document> find(String id, Set<DocumentKind> kinds, Sight sight) {
        return records.find(Visible.to(sight, and(eq(id), of(kinds)))).map(mapping::document);
    }

    @Override
    public Document enter(Document.Step step, List<String> visibleTo) {
        var record = mapping.entered(step.document(), visibleTo);
        return mapping.document(records.insertOrFind(record, step.events()));
    }

    @Override
    public Document save(Document.Step step) {
        var before = records.byId(step.document().id()).orElseThrow();
        var record = mapping.changed(step.document(), before);
        return mapping.document(records.update(record, step.events()));
    }

    @Override
    public Listed<Document> of(String child, Set<DocumentKind> kinds, Sight sight, Wanted wanted) {
        var filter = Visible.to(sight, and(eq("child", child), of(kinds)));
        var request = new PageRequest(wanted.limit(), wanted.cursor());
        var page = records.page(filter, request, "addedOn");
        return new Listed<>(page.items().stream().map(mapping::document).toList(), page.next());
    }

    @Override
    public Optional<Document> sameFile(String child, String fingerprint) {
        return records.find(
                        and(
                                eq("child", child),
                                eq("fingerprint", fingerprint),
                                eq("withdrawn", false)))
                .map(mapping::document);
    }

    @Override
    public List<Document> ofPaper(String paper) {
        var found = new ArrayList<Document>();
        records.each(eq("paper", paper), it -> found.add(mapping.document(it)));
        return found;
    }

    private static Bson of(Set<DocumentKind> kinds) {
        return in("kind", kinds.stream().map(Enum::name).toList());
    }
}
