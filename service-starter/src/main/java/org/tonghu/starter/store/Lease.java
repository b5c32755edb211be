package org.tonghu.starter.store;

import com.mongodb.MongoWriteException;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.UpdateOptions;
import com.mongodb.client.model.Updates;
import java.time.Clock;
import java.time.Duration;
import java.util.Date;
import org.bson.BsonDocument;

/**
 * Work that one instance of the service at a time should do (real time, never the business clock).
 */
public final class Lease {

    private static final int DUPLICATE_KEY = 11000;

    private final MongoCollection<BsonDocument> leases;
    private final Clock clock;

    public Lease(MongoDatabase database, Clock clock) {
        this.leases = database.getCollection("leases", BsonDocument.class);
        this.clock = clock;
    }

    /** True if nobody took the lease within the time that the last one asked for. */
    public boolean take(String name, Duration forTime) {
        long now = clock.millis();
        try {
            leases.updateOne(
                    Filters.and(Filters.eq(name), Filters.lte("until", new Date(now))),
                    Updates.set("until", new Date(now + forTime.toMillis())),
                    new UpdateOptions().upsert(true));
            return true;
        } catch (MongoWriteException e) {
            if (e.getError().getCode() == DUPLICATE_KEY) {
                return false;
            }
            throw e;
        }
    }
}
