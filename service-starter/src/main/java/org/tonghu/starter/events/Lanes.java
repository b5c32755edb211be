package org.tonghu.starter.events;

import com.mongodb.MongoBulkWriteException;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.BulkWriteOptions;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.UpdateOneModel;
import com.mongodb.client.model.UpdateOptions;
import com.mongodb.client.model.Updates;
import com.mongodb.client.model.WriteModel;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.bson.BsonDocument;
import org.tonghu.starter.store.Index;

/** The deliveries that are due: one document per subscriber and aggregate. */
final class Lanes {

    static final String COLLECTION = "deliveries";
    private static final int DUPLICATE_KEY = 11000;

    private final MongoCollection<Lane> lanes;

    Lanes(MongoDatabase database) {
        this.lanes = database.getCollection(COLLECTION, Lane.class);
        for (Index index :
                List.of(
                        Index.on("pending", "dueAt"),
                        Index.on("dead"),
                        Index.on("dueAt"),
                        Index.on("owner"))) {
            index.make(lanes);
        }
    }

    MongoCollection<Lane> collection() {
        return lanes;
    }

    /** A delivery to make. */
    record Due(String subscriber, BsonDocument event) {
        String lane() {
            return Lane.id(subscriber, text("aggregateType"), text("aggregateId"));
        }

        String text(String field) {
            return event.getString(field).getValue();
        }

        String place() {
            return Lane.place(
                    event.getNumber("revision").longValue(), event.getNumber("number").intValue());
        }
    }

    /**
     * Puts in what was not put in before; of one aggregate in order.
     *
     * @return the lanes named
     */
    Set<String> add(List<Due> deliveries) {
        Set<String> named = new TreeSet<>();
        List<Due> rest = deliveries;
        while (!rest.isEmpty()) {
            Set<String> round = new TreeSet<>();
            List<Due> later = new ArrayList<>();
            List<WriteModel<Lane>> writes = new ArrayList<>();
            for (Due due : rest) {
                if (round.add(due.lane())) {
                    writes.add(push(due));
                } else {
                    later.add(due);
                }
            }
            write(writes);
            named.addAll(round);
            rest = later;
        }
        return named;
    }

    private void write(List<WriteModel<Lane>> writes) {
        try {
            lanes.bulkWrite(writes, new BulkWriteOptions().ordered(false));
        } catch (MongoBulkWriteException e) {
            // a duplicate is a delivery that is in already
            if (e.getWriteErrors().stream().anyMatch(w -> w.getCode() != DUPLICATE_KEY)) {
                throw e;
            }
        }
    }

    private static WriteModel<Lane> push(Due due) {
        return new UpdateOneModel<>(
                Filters.and(Filters.eq(due.lane()), Filters.lt("last", due.place())),
                Updates.combine(
                        Updates.push("pending", due.text("_id")),
                        Updates.set("last", due.place()),
                        Updates.setOnInsert("subscriber", due.subscriber()),
                        Updates.setOnInsert("aggregateType", due.text("aggregateType")),
                        Updates.setOnInsert("aggregateId", due.text("aggregateId")),
                        Updates.setOnInsert("dueAt", new Date(0)),
                        Updates.setOnInsert("attempts", 0),
                        Updates.setOnInsert("dead", false)),
                new UpdateOptions().upsert(true));
    }
}
