package org.tonghu.registry.importing.store;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;

import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.tonghu.registry.importing.Batch;
import org.tonghu.registry.importing.Batches;
import org.tonghu.registry.importing.store.ImportDocuments.BatchDocument;
import org.tonghu.registry.sealing.support.Sealer;
import org.tonghu.starter.store.AggregateStore;
import org.tonghu.starter.store.Aggregates;
import org.tonghu.starter.store.Index;
import org.tonghu.starter.web.PageRequest;

@Component
class StoredBatches implements Batches {

    private final Aggregates<BatchDocument> documents;
    private final Sealer sealer;

    StoredBatches(AggregateStore store, Sealer sealer) {
        this.documents =
                store.of(
                        "import-batch",
                        "import_batches",
                        BatchDocument.class,
                        Index.on("importId", "firstRow"));
        this.sealer = sealer;
    }

    @Override
    public void keep(Batch batch) {
        var id = batch.importId() + "/" + batch.firstRow();
        var sealed = sealer.seal(batch, id);
        documents.insertOrFind(
                new BatchDocument(id, 0, batch.importId(), batch.firstRow(), sealed), List.of());
    }

    @Override
    public void each(String importId, Consumer<Batch> visit) {
        @Nullable String cursor = null;
        do {
            var page =
                    documents.page(
                            and(eq("importId", importId)), new PageRequest(20, cursor), "firstRow");
            page.items()
                    .forEach(it -> visit.accept(sealer.open(it.sealed(), it.id(), Batch.class)));
            cursor = page.next();
        } while (cursor != null);
    }
}
