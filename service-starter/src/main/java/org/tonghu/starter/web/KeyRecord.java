package org.tonghu.starter.web;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.bson.codecs.pojo.annotations.BsonId;
import org.jspecify.annotations.Nullable;

/**
 * A request that came with an idempotency key, and its answer once there is one.
 *
 * @param id hash of client, person and key
 * @param fingerprint hash of method, address and body
 * @param seed what the ids that the request creates are derived from
 * @param holder who runs it, newly made for each run
 * @param leaseUntil when, in real time, a run without answer counts as cut short
 * @param body encrypted with the service's keys
 * @param children whom the answer shows
 */
record KeyRecord(
        @BsonId String id,
        String fingerprint,
        String seed,
        String holder,
        Instant leaseUntil,
        Instant expiresAt,
        @Nullable Integer status,
        @Nullable Map<String, String> headers,
        @Nullable String body,
        @Nullable List<String> children) {

    static KeyRecord running(
            String id, String fingerprint, String holder, Instant leaseUntil, Instant expiresAt) {
        return new KeyRecord(
                id,
                fingerprint,
                NewId.random().next("seed"),
                holder,
                leaseUntil,
                expiresAt,
                null,
                null,
                null,
                null);
    }
}
