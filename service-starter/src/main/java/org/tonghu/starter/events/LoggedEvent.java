package org.tonghu.starter.events;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.bson.codecs.pojo.annotations.BsonId;
import org.jspecify.annotations.Nullable;

/**
 * An event as the log keeps it for ever.
 *
 * @param id {@code <aggregateType>:<aggregateId>:<revision>:<number>}
 * @param number place among the events of the same revision, from 1
 * @param at real time of the change
 * @param by id of the caller, or {@code system}
 */
public record LoggedEvent(
        @BsonId String id,
        String aggregateType,
        String aggregateId,
        long revision,
        int number,
        String type,
        List<String> fields,
        Map<String, String> details,
        Instant at,
        String by,
        @Nullable String onBehalfOf,
        @Nullable String traceId) {}
