package org.tonghu.starter.web;

import com.mongodb.ErrorCategory;
import com.mongodb.MongoWriteException;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.Updates;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;

/**
 * The requests with idempotency keys of the last hours, in real time. Each step is one atomic write
 * of one document, so that a process may die between any two of them.
 */
final class IdempotencyKeys {

    static final String COLLECTION = "idempotency_keys";

    private final MongoCollection<KeyRecord> keys;
    private final WebSettings settings;
    private final Clock clock;

    IdempotencyKeys(MongoDatabase database, WebSettings settings, Clock clock) {
        this.keys = database.getCollection(COLLECTION, KeyRecord.class);
        this.settings = settings;
        this.clock = clock;
        keys.createIndex(Indexes.ascending("expiresAt"));
    }

    KeyClaim claim(String id, String fingerprint) {
        String holder = UUID.randomUUID().toString();
        Instant now = clock.instant();
        KeyRecord mine =
                KeyRecord.running(
                        id,
                        fingerprint,
                        holder,
                        now.plus(settings.idempotencyLease()),
                        now.plus(settings.idempotencyKeys()));
        try {
            keys.insertOne(mine);
            return new KeyClaim.Mine(id, holder, mine.seed());
        } catch (MongoWriteException e) {
            if (e.getError().getCategory() != ErrorCategory.DUPLICATE_KEY) {
                throw e;
            }
            return known(mine, now);
        }
    }

    private KeyClaim known(KeyRecord mine, Instant now) {
        @Nullable KeyRecord known = keys.find(Filters.eq(mine.id())).first();
        if (known == null) {
            return claim(mine.id(), mine.fingerprint());
        }
        if (!known.expiresAt().isAfter(now)) {
            keys.deleteOne(held(known.id(), known.holder()));
            return claim(mine.id(), mine.fingerprint());
        }
        if (!known.fingerprint().equals(mine.fingerprint())) {
            return new KeyClaim.Taken();
        }
        if (known.status() != null) {
            return new KeyClaim.Answered(known);
        }
        return known.leaseUntil().isAfter(now) ? new KeyClaim.Running() : takeOver(known, mine);
    }

    /** A run was cut short: this one goes on with its seed. */
    private KeyClaim takeOver(KeyRecord cutShort, KeyRecord mine) {
        @Nullable KeyRecord taken =
                keys.findOneAndUpdate(
                        held(cutShort.id(), cutShort.holder()),
                        Updates.combine(
                                Updates.set("holder", mine.holder()),
                                Updates.set("leaseUntil", mine.leaseUntil())));
        return taken == null
                ? new KeyClaim.Running()
                : new KeyClaim.Mine(mine.id(), mine.holder(), taken.seed());
    }

    void answered(
            KeyClaim.Mine claim,
            int status,
            Map<String, String> headers,
            String body,
            List<String> children) {
        keys.updateOne(
                held(claim.id(), claim.holder()),
                Updates.combine(
                        Updates.set("status", status),
                        Updates.set("headers", headers),
                        Updates.set("body", body),
                        Updates.set("children", children)));
    }

    /** Nothing was done: the key is free again. */
    void release(KeyClaim.Mine claim) {
        keys.deleteOne(held(claim.id(), claim.holder()));
    }

    /** Something may have been done: the same request may run again at once, with the same ids. */
    void cutShort(KeyClaim.Mine claim) {
        keys.updateOne(
                held(claim.id(), claim.holder()), Updates.set("leaseUntil", clock.instant()));
    }

    void sweep() {
        keys.deleteMany(Filters.lte("expiresAt", clock.instant()));
    }

    private static Bson held(String id, String holder) {
        return Filters.and(Filters.eq(id), Filters.eq("holder", holder));
    }
}
