package org.tonghu.starter.events;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * An event that a subscriber could not handle; it keeps those behind it waiting.
 *
 * @param event id of the event in the log
 * @param waiting events of the aggregate that wait for it
 * @param error class and status of the last failure
 */
record DeadLetter(
        String id,
        String subscriber,
        String aggregateType,
        String aggregateId,
        String event,
        int waiting,
        int attempts,
        @Nullable Instant failingSince,
        @Nullable String error) {

    static DeadLetter of(Lane lane) {
        return new DeadLetter(
                lane.id(),
                lane.subscriber(),
                lane.aggregateType(),
                lane.aggregateId(),
                lane.pending().getFirst(),
                lane.pending().size() - 1,
                lane.attempts(),
                lane.failingSince(),
                lane.error());
    }
}
