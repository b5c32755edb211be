package org.tonghu.starter.chain;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Sorts;
import com.mongodb.client.model.Updates;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.bson.BsonBoolean;
import org.bson.BsonDateTime;
import org.bson.BsonDocument;
import org.bson.BsonString;
import org.tonghu.starter.store.Index;

/** The chains of one log that may still grow, and when their writers were last seen (real time). */
final class Chains {

    private static final Duration ABANDONED = Duration.ofMinutes(10);

    private final MongoCollection<BsonDocument> chains;
    private final Clock clock;
    private volatile Instant seen = Instant.MAX;
    private volatile Optional<Link> anchored = Optional.empty();

    /**
     * @param last nothing may follow it in its chain
     */
    record Tip(Link link, boolean last) {}

    Chains(MongoCollection<BsonDocument> chains, Clock clock) {
        this.chains = chains;
        this.clock = clock;
        Index.on("seen").make(chains);
    }

    /** A new chain for this process. */
    Link open() {
        Instant now = clock.instant();
        String day = now.truncatedTo(ChronoUnit.SECONDS).toString().replaceAll("[-:]", "");
        Link start = Link.start(day + "-" + UUID.randomUUID().toString().substring(0, 13));
        chains.insertOne(
                new BsonDocument("_id", new BsonString(start.chain())).append("seen", date(now)));
        seen = now;
        return start;
    }

    /** This process was away so long that another may have closed its chain. */
    boolean mayBeTakenForAbandoned() {
        Instant last = seen;
        return last != Instant.MAX && last.plus(ABANDONED.dividedBy(2)).isBefore(clock.instant());
    }

    /** What the next anchor is to say; {@link #settled} once it has said so. */
    List<Tip> tips(Optional<Link> own, MongoCollection<BsonDocument> entries, boolean closing) {
        List<Tip> tips = new ArrayList<>();
        own.filter(link -> closing || !anchored.equals(own))
                .ifPresent(link -> tips.add(new Tip(link, closing)));
        own.filter(link -> !closing).ifPresent(this::alive);
        Instant limit = clock.instant().minus(ABANDONED);
        for (BsonDocument chain : chains.find(Filters.lt("seen", date(limit)))) {
            String name = chain.getString("_id").getValue();
            tips.add(new Tip(last(name, entries).orElse(Link.start(name)), true));
        }
        return tips;
    }

    void settled(List<Tip> tips) {
        for (Tip tip : tips) {
            if (tip.last()) {
                chains.deleteOne(Filters.eq(tip.link().chain()));
            } else {
                anchored = Optional.of(tip.link());
            }
        }
    }

    private void alive(Link own) {
        seen = clock.instant();
        chains.updateOne(Filters.eq(own.chain()), Updates.set("seen", date(seen)));
    }

    private static Optional<Link> last(String chain, MongoCollection<BsonDocument> entries) {
        return Optional.ofNullable(
                        entries.find(
                                        Filters.and(
                                                Filters.gte(Link.FIELD, chain + ":"),
                                                Filters.lt(Link.FIELD, chain + ";")))
                                .sort(Sorts.descending(Link.FIELD))
                                .limit(1)
                                .first())
                .map(Link::of);
    }

    static BsonDocument stored(Tip tip) {
        return new BsonDocument("chain", new BsonString(tip.link().chain()))
                .append("seq", new org.bson.BsonInt64(tip.link().seq()))
                .append("hash", new BsonString(tip.link().hash()))
                .append("last", BsonBoolean.valueOf(tip.last()));
    }

    static Tip read(BsonDocument stored) {
        return new Tip(Link.of(stored), stored.getBoolean("last").getValue());
    }

    private static BsonDateTime date(Instant at) {
        return new BsonDateTime(at.toEpochMilli());
    }
}
