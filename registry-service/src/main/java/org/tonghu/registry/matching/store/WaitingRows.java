package org.tonghu.registry.matching.store;

import static com.mongodb.client.model.Filters.eq;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.tonghu.registry.matching.MatchingLists;
import org.tonghu.registry.matching.MatchingLists.Batch;
import org.tonghu.registry.matching.RawRow;
import org.tonghu.registry.matching.RefusedRow;
import org.tonghu.registry.matching.Tally;
import org.tonghu.registry.matching.store.BatchDocument.Content;
import org.tonghu.registry.sealing.support.Sealer;
import org.tonghu.starter.store.Aggregates;

/** Rows of lists, sealed until they are matched and then gone. */
@Component
class WaitingRows {

    private final Aggregates<BatchDocument> documents;
    private final Sealer sealer;

    WaitingRows(Aggregates<BatchDocument> documents, Sealer sealer) {
        this.documents = documents;
        this.sealer = sealer;
    }

    /** Batches that are there already stay as they are. */
    void put(String list, Iterable<RawRow> rows) {
        var batch = new ArrayList<RawRow>(MatchingLists.BATCH);
        int number = 0;
        for (var row : rows) {
            batch.add(row);
            if (batch.size() == MatchingLists.BATCH) {
                put(list, number++, List.copyOf(batch));
                batch.clear();
            }
        }
        if (!batch.isEmpty()) {
            put(list, number, List.copyOf(batch));
        }
    }

    private void put(String list, int number, List<RawRow> rows) {
        var id = BatchDocument.id(list, number);
        var sealed = sealer.seal(new Content(rows), context(id));
        documents.insertAll(
                List.of(new BatchDocument(id, 0, list, number, sealed, null, List.of())));
    }

    Optional<Batch> batch(String list, int number) {
        return documents.byId(BatchDocument.id(list, number)).map(this::batch);
    }

    private Batch batch(BatchDocument it) {
        var sealed = it.sealed();
        var rows =
                sealed == null
                        ? List.<RawRow>of()
                        : sealer.open(sealed, context(it.id()), Content.class).rows();
        return new Batch(it.id(), it.number(), rows, sealed == null);
    }

    void matched(Batch batch, Tally tally, List<RefusedRow> refused) {
        var document = documents.byId(batch.id()).orElseThrow();
        if (document.sealed() != null) {
            documents.update(document.matched(tally, refused), List.of());
        }
    }

    Tally tally(String list) {
        var sum = new Tally[] {Tally.NONE};
        documents.each(
                eq("list", list),
                it -> sum[0] = it.tally() == null ? sum[0] : sum[0].plus(it.tally()));
        return sum[0];
    }

    List<RefusedRow> refused(String list) {
        var rows = new ArrayList<RefusedRow>();
        documents.each(eq("list", list), it -> rows.addAll(it.refused()));
        rows.sort(Comparator.comparingLong(RefusedRow::row));
        return rows;
    }

    private static String context(String id) {
        return "matching-batch/" + id;
    }
}
