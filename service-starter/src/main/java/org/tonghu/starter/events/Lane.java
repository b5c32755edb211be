package org.tonghu.starter.events;

import java.time.Instant;
import java.util.List;
import org.bson.codecs.pojo.annotations.BsonId;
import org.jspecify.annotations.Nullable;

/**
 * What one subscriber still has to hear of one aggregate, in order. A failing event keeps those
 * behind it waiting.
 *
 * @param last place of the newest event ever put in; an older one is never put in again
 * @param dueAt not before then (real time); while an instance works on it, the end of its lease
 * @param attempts of the event at hand that failed
 * @param faults those among them that were no outage
 * @param owner instance that works on it
 * @param dead a dead letter: waits for a person
 */
record Lane(
        @BsonId String id,
        String subscriber,
        String aggregateType,
        String aggregateId,
        List<String> pending,
        String last,
        Instant dueAt,
        int attempts,
        int faults,
        boolean dead,
        @Nullable String owner,
        @Nullable Instant failingSince,
        @Nullable String error) {

    static String id(String subscriber, String aggregateType, String aggregateId) {
        return subscriber + ":" + aggregateType + ":" + aggregateId;
    }

    static String place(long revision, int number) {
        return "%015d.%05d".formatted(revision, number);
    }
}
