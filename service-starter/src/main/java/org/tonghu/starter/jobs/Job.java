package org.tonghu.starter.jobs;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.bson.codecs.pojo.annotations.BsonId;
import org.jspecify.annotations.Nullable;

/**
 * Long work as its owner sees it.
 *
 * @param total items to do, 0 while not known
 * @param errors items that went wrong, the first thousand
 * @param result what the handler returned; empty before
 */
public record Job(
        @BsonId String id,
        String kind,
        String owner,
        State state,
        long done,
        long total,
        @Nullable String cursor,
        Instant createdAt,
        @Nullable Instant startedAt,
        @Nullable Instant finishedAt,
        List<String> errors,
        Map<String, String> result) {

    /** Where the work stands. */
    public enum State {
        QUEUED,
        RUNNING,
        SUCCEEDED,
        FAILED
    }
}
