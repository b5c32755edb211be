package org.tonghu.starter.store;

import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Projections;
import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import org.bson.BsonDocument;

/**
 * Records that the law puts out of everybody's sight, e.g. those of an adopted child. Their
 * documents are visible to {@link Reach#SEALED} only; logs of this service ask here before they
 * tell of a record.
 */
public final class SealedRecords {

    private final MongoDatabase database;
    private final AggregateStore store;

    SealedRecords(MongoDatabase database, AggregateStore store) {
        this.database = database;
        this.store = store;
    }

    public boolean contains(String id) {
        return !among(Set.of(id)).isEmpty();
    }

    /** Those of the ids that name a sealed record of any kind. */
    public Set<String> among(Collection<String> ids) {
        var sealed = new HashSet<String>();
        if (!ids.isEmpty()) {
            store.collections().forEach(collection -> collect(collection, ids, sealed));
        }
        return Set.copyOf(sealed);
    }

    private void collect(String collection, Collection<String> ids, Set<String> sealed) {
        var wanted = Filters.and(Filters.in("_id", ids), Filters.eq(Reach.FIELD, Reach.SEALED));
        database.getCollection(collection, BsonDocument.class)
                .find(wanted)
                .projection(Projections.include("_id"))
                .forEach(it -> sealed.add(it.getString("_id").getValue()));
    }
}
