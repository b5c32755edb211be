package org.tonghu.starter.chain;

import com.mongodb.MongoBulkWriteException;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Filters;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import org.bson.BsonDocument;
import org.jspecify.annotations.Nullable;

/**
 * Appends batches to this process's chain; used by one thread only. When it cannot tell whether a
 * batch was stored it leaves that chain as it is and opens another, so no chain ever has a gap.
 */
final class ChainWriter {

    private final MongoCollection<BsonDocument> entries;
    private final Supplier<Link> opening;
    private volatile @Nullable Link tip;

    /** An entry and who waits for it: true once stored, false if its id was stored before. */
    record Pending(BsonDocument content, CompletableFuture<Boolean> stored) {}

    ChainWriter(MongoCollection<BsonDocument> entries, Supplier<Link> opening) {
        this.entries = entries;
        this.opening = opening;
    }

    Optional<Link> tip() {
        return Optional.ofNullable(tip);
    }

    /** The next batch opens a new chain. */
    void leaveChain() {
        tip = null;
    }

    void write(List<Pending> batch) {
        List<Pending> rest = batch;
        try {
            while (!rest.isEmpty()) {
                rest = attempt(rest);
            }
        } catch (RuntimeException e) {
            leaveChain();
            batch.forEach(pending -> pending.stored().completeExceptionally(e));
        }
    }

    private List<Pending> attempt(List<Pending> batch) {
        Link from = tip == null ? opening.get() : tip;
        List<BsonDocument> chained = chained(from, batch);
        try {
            entries.insertMany(chained);
            stored(from, chained, batch);
            return List.of();
        } catch (MongoBulkWriteException e) {
            return goOn(from, chained, batch, e);
        }
    }

    /** An ordered insert stops at the first error: what is before is stored, the rest is not. */
    private List<Pending> goOn(
            Link from,
            List<BsonDocument> chained,
            List<Pending> batch,
            MongoBulkWriteException failure) {
        if (failure.getWriteErrors().size() != 1 || failure.getWriteConcernError() != null) {
            throw failure;
        }
        int failed = failure.getWriteErrors().getFirst().getIndex();
        if (entries.find(Filters.eq(chained.get(failed).get("_id"))).first() == null) {
            throw failure;
        }
        stored(from, chained.subList(0, failed), batch.subList(0, failed));
        batch.get(failed).stored().complete(false);
        return batch.subList(failed + 1, batch.size());
    }

    private void stored(Link from, List<BsonDocument> chained, List<Pending> batch) {
        tip = chained.isEmpty() ? from : Link.of(chained.getLast());
        batch.forEach(pending -> pending.stored().complete(true));
    }

    private static List<BsonDocument> chained(Link from, List<Pending> batch) {
        List<BsonDocument> chained = new ArrayList<>(batch.size());
        Link end = from;
        for (Pending pending : batch) {
            BsonDocument entry = end.chained(pending.content());
            chained.add(entry);
            end = Link.of(entry);
        }
        return chained;
    }
}
