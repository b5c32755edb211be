package org.tonghu.gateway.limit;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.github.bucket4j.Bucket;
import io.github.bucket4j.ConsumptionProbe;
import java.util.concurrent.TimeUnit;
import org.tonghu.gateway.settings.LimitSettings.Rate;

/**
 * How much each caller of one kind has left. Kept in this process: two gateways allow twice as
 * much.
 */
class Allowances {

    private static final int CALLERS_REMEMBERED = 20_000;

    private final String name;
    private final Rate rate;
    private final Cache<String, Bucket> buckets;

    Allowances(String name, Rate rate) {
        this.name = name;
        this.rate = rate;
        // a bucket that was not touched for a whole window is full again and may be forgotten
        this.buckets =
                Caffeine.newBuilder()
                        .maximumSize(CALLERS_REMEMBERED)
                        .expireAfterAccess(rate.window().plusSeconds(1))
                        .build();
    }

    Allowance take(String caller) {
        ConsumptionProbe probe = buckets.get(caller, _ -> full()).tryConsumeAndReturnRemaining(1);
        return new Allowance(
                probe.isConsumed(),
                probe.getRemainingTokens(),
                seconds(probe.getNanosToWaitForRefill()),
                seconds(probe.getNanosToWaitForReset()));
    }

    /** Value of {@code RateLimit-Policy}. */
    String policy() {
        return "\"%s\";q=%d;w=%d".formatted(name, rate.requests(), rate.window().toSeconds());
    }

    /** Value of {@code RateLimit}. */
    String state(Allowance allowance) {
        return "\"%s\";r=%d;t=%d".formatted(name, allowance.left(), allowance.untilFull());
    }

    private Bucket full() {
        return Bucket.builder()
                .addLimit(limit ->
                        limit.capacity(rate.requests())
                                .refillGreedy(rate.requests(), rate.window()))
                .build();
    }

    private static long seconds(long nanos) {
        return Math.ceilDiv(nanos, TimeUnit.SECONDS.toNanos(1));
    }

    /**
     * @param left requests left now
     * @param retryAfter seconds until one more is allowed
     * @param untilFull seconds until all are allowed again
     */
    record Allowance(boolean granted, long left, long retryAfter, long untilFull) {}
}
