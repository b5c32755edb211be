package org.tonghu.registry.protection;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * The police have taken the call (接警回执).
 *
 * @param calledAt when 110 was called
 * @param number of the receipt
 * @param station that took the call; null where not known
 */
public record PoliceReceipt(
        Instant calledAt,
        String number,
        @Nullable String station,
        Instant recordedAt,
        String recordedBy) {}
