package org.tonghu.starter.store;

import com.mongodb.MongoBulkWriteException;
import com.mongodb.MongoWriteException;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.InsertManyOptions;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.bson.BsonArray;
import org.bson.BsonDocument;
import org.bson.BsonInt64;
import org.bson.BsonString;
import org.bson.conversions.Bson;
import org.tonghu.starter.domain.Event;

/** Writes one kind of record: document, revision and outbox in a single statement each. */
final class Writes<D extends Stored> {

    private static final int DUPLICATE_KEY = 11000;
    private static final Pattern INDEX_NAME = Pattern.compile("index: (\\S+)");

    private final String type;
    private final MongoCollection<BsonDocument> collection;
    private final RecordShape<D> shape;
    private final Outbox outbox;
    private final AggregateStore.OutboxListener listener;
    private final List<Index> indexes;

    Writes(
            MongoCollection<BsonDocument> collection,
            RecordShape<D> shape,
            Outbox outbox,
            AggregateStore.OutboxListener listener,
            List<Index> indexes) {
        this.type = outbox.aggregateType();
        this.collection = collection;
        this.shape = shape;
        this.outbox = outbox;
        this.listener = listener;
        this.indexes = indexes;
    }

    D insert(D document, List<Event> events) {
        BsonDocument stored = firstRevision(document, events);
        try {
            collection.insertOne(stored);
        } catch (MongoWriteException e) {
            throw duplicate(e);
        }
        announce(document.id(), events);
        return shape.read(stored);
    }

    Set<String> insertAll(List<D> documents, Function<D, List<Event>> events) {
        if (documents.isEmpty()) {
            return Set.of();
        }
        List<BsonDocument> stored =
                documents.stream().map(d -> firstRevision(d, events.apply(d))).toList();
        Set<String> taken = new HashSet<>();
        try {
            collection.insertMany(stored, new InsertManyOptions().ordered(false));
        } catch (MongoBulkWriteException e) {
            e.getWriteErrors().stream()
                    .filter(error -> error.getCode() != DUPLICATE_KEY)
                    .findAny()
                    .ifPresent(error -> {
                        throw e;
                    });
            // the embedded store miscounts, but its error indexes are right
            e.getWriteErrors().forEach(error -> taken.add(documents.get(error.getIndex()).id()));
        }
        documents.stream()
                .filter(d -> !taken.contains(d.id()))
                .forEach(d -> announce(d.id(), events.apply(d)));
        return Set.copyOf(taken);
    }

    D update(D document, List<Event> events) {
        long next = document.revision() + 1;
        BsonDocument stored = shape.write(document).append("revision", new BsonInt64(next));
        BsonArray entries = outbox.entries(document.id(), next, events);
        Bson unchanged =
                Filters.and(Filters.eq(document.id()), Filters.eq("revision", document.revision()));
        try {
            if (collection.updateOne(unchanged, change(stored, entries)).getMatchedCount() != 1) {
                throw new Stale(type, document.id(), document.revision());
            }
        } catch (MongoWriteException e) {
            throw duplicate(e);
        }
        announce(document.id(), events);
        return shape.read(stored);
    }

    private BsonDocument firstRevision(D document, List<Event> events) {
        BsonDocument stored = shape.write(document).append("revision", new BsonInt64(1));
        if (!events.isEmpty()) {
            stored.append(Outbox.FIELD, outbox.entries(document.id(), 1, events));
        }
        return stored;
    }

    private BsonDocument change(BsonDocument stored, BsonArray entries) {
        BsonDocument set = stored.clone();
        set.remove("_id");
        BsonDocument change = new BsonDocument("$set", set);
        BsonDocument gone = new BsonDocument();
        shape.fields().stream()
                .filter(field -> !stored.containsKey(field))
                .forEach(field -> gone.append(field, new BsonString("")));
        if (!gone.isEmpty()) {
            change.append("$unset", gone);
        }
        if (!entries.isEmpty()) {
            change.append(
                    "$push", new BsonDocument(Outbox.FIELD, new BsonDocument("$each", entries)));
        }
        return change;
    }

    private void announce(String id, List<Event> events) {
        if (!events.isEmpty()) {
            listener.filled(collection.getNamespace().getCollectionName(), id);
        }
    }

    private RuntimeException duplicate(MongoWriteException e) {
        if (e.getError().getCode() != DUPLICATE_KEY) {
            return e;
        }
        Matcher named = INDEX_NAME.matcher(e.getError().getMessage());
        String name = named.find() ? named.group(1) : "_id";
        return new Duplicate(
                type,
                indexes.stream()
                        .filter(Index::unique)
                        .map(Index::name)
                        .filter(index -> index.equals(name) || name.equals(index + "_1"))
                        .findFirst()
                        .orElse("_id"));
    }
}
