package org.tonghu.starter.chain;

import com.mongodb.MongoWriteException;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Sorts;
import java.time.Clock;
import java.util.List;
import org.bson.BsonArray;
import org.bson.BsonDateTime;
import org.bson.BsonDocument;
import org.bson.BsonString;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The anchors of one log: a chain of its own that all processes share, each anchor naming tips of
 * the chains. Its hash also goes to the application log, out of reach of whoever writes the store.
 */
final class Anchors {

    private static final Logger LOG = LoggerFactory.getLogger(Anchors.class);
    private static final int DUPLICATE_KEY = 11000;
    static final String CHAIN = "anchors";

    private final MongoCollection<BsonDocument> anchors;
    private final String log;
    private final Clock clock;
    private @Nullable Link end;

    Anchors(MongoDatabase database, String log, Clock clock) {
        this.anchors = database.getCollection(log + "_anchors", BsonDocument.class);
        this.log = log;
        this.clock = clock;
    }

    synchronized void add(List<Chains.Tip> tips) {
        while (!tips.isEmpty()) {
            Link last = end == null ? stored() : end;
            BsonDocument anchor =
                    last.chained(
                            new BsonDocument(
                                            "_id", new BsonString(Link.name(CHAIN, last.seq() + 1)))
                                    .append("at", new BsonDateTime(clock.millis()))
                                    .append(
                                            "tips",
                                            new BsonArray(
                                                    tips.stream().map(Chains::stored).toList())));
            try {
                anchors.insertOne(anchor);
                end = Link.of(anchor);
                LOG.info("Anchor {} of {}: {}", end.seq(), log, end.hash());
                return;
            } catch (MongoWriteException e) {
                end = null;
                if (e.getError().getCode() != DUPLICATE_KEY) {
                    throw e;
                }
                // another process was first: chain to its anchor
            }
        }
    }

    /** From the first on. */
    Iterable<BsonDocument> inOrder() {
        return anchors.find().sort(Sorts.ascending("_id")).batchSize(500);
    }

    private Link stored() {
        @Nullable BsonDocument last = anchors.find().sort(Sorts.descending("_id")).limit(1).first();
        return last == null ? Link.start(CHAIN) : Link.of(last);
    }
}
