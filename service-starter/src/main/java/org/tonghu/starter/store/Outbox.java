package org.tonghu.starter.store;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import org.bson.BsonArray;
import org.bson.BsonDateTime;
import org.bson.BsonDocument;
import org.bson.BsonInt32;
import org.bson.BsonInt64;
import org.bson.BsonString;
import org.bson.BsonValue;
import org.tonghu.starter.domain.Event;

/**
 * The events inside the document of their aggregate, in the shape in which the log keeps them.
 *
 * @param authors who is answerable for the change at hand
 * @param clock real time
 */
record Outbox(String aggregateType, Authorship.Source authors, Clock clock) {

    static final String FIELD = AggregateStore.OUTBOX;

    /** The sweeper finds documents with something left in their outbox by it. */
    static final Index INDEX = Index.on(FIELD + "._id");

    BsonArray entries(String aggregateId, long revision, List<Event> events) {
        Authorship author = authors.current();
        Instant at = clock.instant();
        return new BsonArray(
                IntStream.range(0, events.size())
                        .mapToObj(
                                i -> entry(aggregateId, revision, i + 1, events.get(i), author, at))
                        .toList());
    }

    private BsonValue entry(
            String aggregateId, long revision, int number, Event event, Authorship by, Instant at) {
        BsonDocument details = new BsonDocument();
        event.details().entrySet().stream()
                .sorted(java.util.Map.Entry.comparingByKey())
                .forEach(e -> details.append(e.getKey(), new BsonString(e.getValue())));
        BsonDocument entry =
                new BsonDocument("_id", new BsonString(id(aggregateId, revision, number)))
                        .append("aggregateType", new BsonString(aggregateType))
                        .append("aggregateId", new BsonString(aggregateId))
                        .append("revision", new BsonInt64(revision))
                        .append("number", new BsonInt32(number))
                        .append("type", new BsonString(event.type()))
                        .append(
                                "fields",
                                new BsonArray(
                                        event.fields().stream().map(BsonString::new).toList()))
                        .append("details", details)
                        .append("at", new BsonDateTime(at.toEpochMilli()))
                        .append("by", new BsonString(by.by()));
        if (by.onBehalfOf() != null) {
            entry.append("onBehalfOf", new BsonString(by.onBehalfOf()));
        }
        if (by.traceId() != null) {
            entry.append("traceId", new BsonString(by.traceId()));
        }
        return entry;
    }

    private String id(String aggregateId, long revision, int number) {
        return aggregateType + ":" + aggregateId + ":" + revision + ":" + number;
    }
}
