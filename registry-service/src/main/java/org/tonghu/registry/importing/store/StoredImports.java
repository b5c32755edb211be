package org.tonghu.registry.importing.store;

import static com.mongodb.client.model.Filters.eq;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.tonghu.registry.importing.Import;
import org.tonghu.registry.importing.Imports;
import org.tonghu.registry.importing.store.ImportDocuments.ImportDocument;
import org.tonghu.registry.listing.Listed;
import org.tonghu.registry.listing.Sight;
import org.tonghu.registry.listing.Wanted;
import org.tonghu.registry.listing.support.Visible;
import org.tonghu.starter.store.AggregateStore;
import org.tonghu.starter.store.Aggregates;
import org.tonghu.starter.store.Duplicate;
import org.tonghu.starter.store.Index;
import org.tonghu.starter.web.PageRequest;

@Component
class StoredImports implements Imports {

    private final Aggregates<ImportDocument> documents;

    StoredImports(AggregateStore store) {
        this.documents =
                store.of(
                        "import",
                        "imports",
                        ImportDocument.class,
                        Index.unique("key"),
                        Index.on("visibleTo", "-sentOn"));
    }

    @Override
    public Import enter(Import received) {
        try {
            return documents
                    .insertOrFind(ImportDocument.of(received), received.received())
                    .received();
        } catch (Duplicate e) {
            return documents.find(eq("key", received.key())).orElseThrow(() -> e).received();
        }
    }

    @Override
    public Import save(Import changed) {
        return documents.update(ImportDocument.of(changed), List.of()).received();
    }

    @Override
    public Optional<Import> find(String id, Sight sight) {
        return documents.find(Visible.to(sight, eq(id))).map(ImportDocument::received);
    }

    @Override
    public Listed<Import> list(Sight sight, Wanted wanted) {
        var request = new PageRequest(wanted.limit(), wanted.cursor());
        var page = documents.page(Visible.to(sight), request, "-sentOn");
        return new Listed<>(
                page.items().stream().map(ImportDocument::received).toList(), page.next());
    }
}
