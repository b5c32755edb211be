package org.tonghu.starter.jobs;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Long work as its owner sees it.
 *
 * @param total items to do, 0 while not known
 * @param errors what went wrong with single items, the first thousand; why it failed, if it did
 * @param result what the handler returned; empty before
 */
public record Job(
        String id,
        String kind,
        State state,
        long done,
        long total,
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
