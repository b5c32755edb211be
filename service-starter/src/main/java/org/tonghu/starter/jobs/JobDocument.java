package org.tonghu.starter.jobs;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.bson.BsonDocument;
import org.bson.codecs.pojo.annotations.BsonId;
import org.jspecify.annotations.Nullable;
import org.tonghu.starter.caller.Caller;

/**
 * A job as it is stored.
 *
 * @param caller who started it and in whose name it runs
 * @param worker instance that runs it
 * @param leaseUntil another instance may take it from then on (real time)
 * @param takes how often it was taken up since it last made progress
 */
record JobDocument(
        @BsonId String id,
        String kind,
        Caller caller,
        BsonDocument parameters,
        Job.State state,
        long done,
        long total,
        @Nullable String cursor,
        Instant createdAt,
        @Nullable Instant startedAt,
        @Nullable Instant finishedAt,
        List<String> errors,
        Map<String, String> result,
        @Nullable String worker,
        Instant leaseUntil,
        int takes) {

    static JobDocument queued(
            String id, String kind, Caller caller, BsonDocument parameters, Instant now) {
        return new JobDocument(
                id,
                kind,
                caller,
                parameters,
                Job.State.QUEUED,
                0,
                0,
                null,
                now,
                null,
                null,
                List.of(),
                Map.of(),
                null,
                Instant.EPOCH,
                0);
    }

    Job job() {
        return new Job(
                id, kind, state, done, total, createdAt, startedAt, finishedAt, errors, result);
    }
}
