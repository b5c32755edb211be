package org.tonghu.starter.store;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArraySet;
import java.util.stream.Stream;
import org.bson.BsonDocument;
import org.jspecify.annotations.Nullable;

/** Opens the collections of a service and makes their indexes. */
public class AggregateStore {

    /** Array of the events that are not in the log yet, inside the document of their aggregate. */
    public static final String OUTBOX = "outbox";

    private final MongoDatabase database;
    private final Authorship.Source authors;
    private final Clock clock;
    private final Set<String> collections = new CopyOnWriteArraySet<>();
    private volatile @Nullable OutboxListener listener;

    /** Told after each write that left events in an outbox; must return at once. */
    @FunctionalInterface
    public interface OutboxListener {
        void filled(String collection, String aggregateId);
    }

    public AggregateStore(MongoDatabase database, Authorship.Source authors, Clock clock) {
        this.database = database;
        this.authors = authors;
        this.clock = clock;
    }

    /**
     * @param aggregateType name in events, e.g. {@code child}
     * @param collection e.g. {@code children}
     * @param indexes one for each query the service makes
     */
    public <D extends Stored> Aggregates<D> of(
            String aggregateType, String collection, Class<D> type, Index... indexes) {
        MongoCollection<BsonDocument> raw = database.getCollection(collection, BsonDocument.class);
        List<Index> declared = Stream.concat(Stream.of(indexes), Stream.of(Outbox.INDEX)).toList();
        declared.forEach(index -> index.make(raw));
        collections.add(collection);
        RecordShape<D> shape = new RecordShape<>(type, database.getCodecRegistry());
        Outbox outbox = new Outbox(aggregateType, authors, clock);
        return new Aggregates<>(
                new Writes<>(raw, shape, outbox, this::filled, declared),
                new Keyset<>(raw, shape),
                database.getCollection(collection, type));
    }

    /** All collections opened so far: where outboxes may be. */
    public Set<String> collections() {
        return collections;
    }

    public void listen(OutboxListener listener) {
        this.listener = listener;
    }

    private void filled(String collection, String id) {
        OutboxListener told = listener;
        if (told != null) {
            told.filled(collection, id);
        }
    }
}
