package org.tonghu.starter.events;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Projections;
import com.mongodb.client.model.UpdateOneModel;
import com.mongodb.client.model.Updates;
import com.mongodb.client.model.WriteModel;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Date;
import java.util.List;
import java.util.Set;
import org.bson.BsonArray;
import org.bson.BsonDocument;
import org.bson.conversions.Bson;
import org.tonghu.starter.store.AggregateStore;

/**
 * Moves events from outboxes to the log and to those who wait for them. Each of its three steps may
 * be repeated, by whomever, without effect; only the last one empties the outbox. So whatever is
 * killed between two steps, the next run loses nothing and doubles nothing.
 */
final class Relay {

    private static final String OUTBOX = AggregateStore.OUTBOX;
    private static final String EVENT_ID = OUTBOX + "._id";
    private static final int BATCH = 200;

    private final MongoDatabase database;
    private final EventLog log;
    private final Lanes lanes;
    private final Collection<EventSubscriber> subscribers;
    private final Clock clock;

    Relay(
            MongoDatabase database,
            EventLog log,
            Lanes lanes,
            Collection<EventSubscriber> subscribers,
            Clock clock) {
        this.database = database;
        this.log = log;
        this.lanes = lanes;
        this.subscribers = List.copyOf(subscribers);
        this.clock = clock;
    }

    /**
     * @return lanes with something new in them
     */
    Set<String> relay(String collection, Collection<String> ids) {
        // ids alone: the embedded store scans for anything more
        List<BsonDocument> filled =
                find(collection, Filters.in("_id", ids)).stream()
                        .filter(aggregate -> !events(aggregate).isEmpty())
                        .toList();
        return move(collection, filled);
    }

    /**
     * What a crash left behind.
     *
     * @param age only outboxes with an event older than this
     * @return lanes with something new in them; empty when nothing was left
     */
    List<Set<String>> sweep(String collection, Duration age) {
        List<BsonDocument> filled =
                find(
                        collection,
                        Filters.and(
                                Filters.gt(EVENT_ID, ""),
                                Filters.lt(OUTBOX + ".at", Date.from(clock.instant().minus(age)))));
        return filled.isEmpty() ? List.of() : List.of(move(collection, filled));
    }

    private Set<String> move(String collection, List<BsonDocument> filled) {
        append(filled);
        Set<String> named = deliver(filled);
        empty(collection, filled);
        return named;
    }

    List<BsonDocument> find(String collection, Bson filter) {
        return of(collection)
                .find(filter)
                .projection(Projections.include(OUTBOX))
                .limit(BATCH)
                .into(new ArrayList<>());
    }

    void append(List<BsonDocument> filled) {
        log.append(filled.stream().flatMap(aggregate -> events(aggregate).stream()).toList());
    }

    Set<String> deliver(List<BsonDocument> filled) {
        List<Lanes.Due> due = new ArrayList<>();
        for (BsonDocument aggregate : filled) {
            for (BsonDocument event : events(aggregate)) {
                String type = event.getString("type").getValue();
                subscribers.stream()
                        .filter(subscriber -> subscriber.types().contains(type))
                        .forEach(s -> due.add(new Lanes.Due(s.name(), event)));
            }
        }
        return lanes.add(due);
    }

    /** Leaves the revision alone: who read the aggregate before may still change it. */
    void empty(String collection, List<BsonDocument> filled) {
        List<WriteModel<BsonDocument>> pulls = new ArrayList<>();
        for (BsonDocument aggregate : filled) {
            List<BsonDocument> done = events(aggregate);
            pulls.add(
                    new UpdateOneModel<>(
                            Filters.eq(aggregate.get("_id")),
                            Updates.pull(
                                    OUTBOX,
                                    Filters.in(
                                            "_id",
                                            done.stream().map(e -> e.get("_id")).toList()))));
        }
        if (!pulls.isEmpty()) {
            of(collection).bulkWrite(pulls);
        }
    }

    private MongoCollection<BsonDocument> of(String collection) {
        return database.getCollection(collection, BsonDocument.class);
    }

    private static List<BsonDocument> events(BsonDocument aggregate) {
        return aggregate.getArray(OUTBOX, new BsonArray()).stream()
                .map(event -> event.asDocument())
                .toList();
    }
}
