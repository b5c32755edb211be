package org.tonghu.starter.chain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Updates;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.bson.BsonDocument;
import org.bson.BsonInt32;
import org.bson.BsonString;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.tonghu.starter.chain.Verification.Why;
import org.tonghu.starter.testing.EmbeddedStore;

class ChainLogTest {

    EmbeddedStore store;
    MongoClient client;
    MongoDatabase database;
    ChainLog log;

    @BeforeEach
    void open() {
        store = EmbeddedStore.start();
        client = store.client();
        database = store.database(client);
        log = writer(Clock.systemUTC());
    }

    @AfterEach
    void stop() {
        log.close();
        client.close();
        store.close();
    }

    ChainLog writer(Clock clock) {
        return new ChainLog(database, "log", clock, Duration.ofHours(1));
    }

    static BsonDocument content(String id) {
        return new BsonDocument("_id", new BsonString(id)).append("n", new BsonInt32(7));
    }

    void append(ChainLog to, String... ids) {
        List<CompletableFuture<Boolean>> all = new ArrayList<>();
        for (String id : ids) {
            all.add(to.append(content(id)));
        }
        all.forEach(CompletableFuture::join);
    }

    MongoCollection<BsonDocument> entries() {
        return log.entries();
    }

    BsonDocument entry(String id) {
        return entries().find(Filters.eq(id)).first();
    }

    Why broken() {
        var found = log.verify();
        assertThat(found.ok()).isFalse();
        return found.broken().why();
    }

    @Test
    void chainsWhatManyThreadsAppend() throws Exception {
        List<Thread> threads = new ArrayList<>();
        for (int t = 0; t < 8; t++) {
            String name = "t" + t;
            threads.add(
                    Thread.ofVirtual()
                            .start(() -> {
                                for (int i = 0; i < 25; i++) {
                                    append(log, name + "-" + i);
                                }
                            }));
        }
        for (Thread thread : threads) {
            thread.join();
        }
        log.anchor();

        assertThat(log.verify()).isEqualTo(new Verification(true, 1, 200, 1, null));
    }

    @Test
    void answersFalseForAnEntryItHasAndLeavesNoGap() {
        append(log, "a", "b");
        List<CompletableFuture<Boolean>> group =
                List.of("c", "a", "d", "b", "e").stream()
                        .map(id -> log.append(content(id)))
                        .toList();

        assertThat(group.stream().map(CompletableFuture::join))
                .containsExactly(true, false, true, false, true);
        assertThat(log.verify().ok()).isTrue();
        assertThat(log.verify().entries()).isEqualTo(5);
    }

    @Test
    void letsTwoProcessesWriteChainsOfTheirOwn() {
        append(log, "a", "b");
        try (ChainLog other = writer(Clock.systemUTC())) {
            append(other, "c", "d");
            log.anchor();
            other.anchor();
        }
        append(log, "e");
        log.anchor();

        var found = log.verify();
        assertThat(found.broken()).isNull();
        assertThat(found.chains()).isEqualTo(2);
        assertThat(found.entries()).isEqualTo(5);
        assertThat(found.anchors()).isEqualTo(4);
    }

    @Test
    void noticesAChangedEntry() {
        append(log, "a", "b", "c");
        entries().updateOne(Filters.eq("b"), Updates.set("n", 8));

        assertThat(broken()).isEqualTo(Why.CHANGED);
        assertThat(log.verify().broken().seq()).isEqualTo(2);
    }

    @Test
    void noticesARemovedEntry() {
        append(log, "a", "b", "c");
        entries().deleteOne(Filters.eq("b"));

        assertThat(broken()).isEqualTo(Why.GAP);
    }

    @Test
    void noticesAnInsertedEntry() {
        append(log, "a", "b");
        BsonDocument forged = Link.of(entry("a")).chained(content("x"));
        forged.append(Link.FIELD, new BsonString(forged.getString(Link.FIELD).getValue() + "x"));
        entries().insertOne(forged);

        assertThat(broken()).isIn(Why.CHANGED, Why.GAP);
    }

    @Test
    void noticesReorderedEntries() {
        append(log, "a", "b", "c");
        BsonDocument b = entry("b");
        BsonDocument c = entry("c");
        entries().deleteMany(Filters.in("_id", "b", "c"));
        for (String field : List.of("link", "seq")) {
            var kept = b.get(field);
            b.put(field, c.get(field));
            c.put(field, kept);
        }
        entries().insertMany(List.of(b, c));

        assertThat(broken()).isEqualTo(Why.CHANGED);
    }

    @Test
    void noticesATailCutOffBehindAnAnchor() {
        append(log, "a", "b", "c");
        log.anchor();
        entries().deleteOne(Filters.eq("c"));
        assertThat(broken()).isEqualTo(Why.TRUNCATED);

        entries().deleteMany(Filters.empty());
        assertThat(broken()).isEqualTo(Why.TRUNCATED);
    }

    @Test
    void noticesAChainThatWasComputedAnew() {
        append(log, "a", "b");
        log.anchor();
        Link before = Link.of(entry("a"));
        entries().deleteOne(Filters.eq("b"));
        entries().insertOne(before.chained(content("forged")));

        assertThat(broken()).isEqualTo(Why.NOT_AS_ANCHORED);
    }

    @Test
    void noticesAnEntryPutBehindTheEndOfAChain() {
        append(log, "a");
        log.close();
        entries().insertOne(Link.of(entry("a")).chained(content("late")));

        assertThat(broken()).isEqualTo(Why.AFTER_THE_END);
    }

    @Test
    void noticesARemovedAnchor() {
        append(log, "a");
        log.anchor();
        append(log, "b");
        log.anchor();
        database.getCollection("log_anchors").deleteOne(Filters.eq(Link.name(Anchors.CHAIN, 1)));

        assertThat(broken()).isEqualTo(Why.GAP);
        assertThat(log.verify().broken().chain()).isEqualTo(Anchors.CHAIN);
    }

    @Test
    void anchorsTheTailOfAProcessThatWasKilled() {
        append(log, "a", "b");
        var later = Clock.fixed(Instant.now().plus(Duration.ofMinutes(11)), ZoneOffset.UTC);
        ChainLog next = writer(later);
        next.anchor();
        entries().deleteOne(Filters.eq("b"));

        assertThat(broken()).isEqualTo(Why.TRUNCATED);
        next.close();
    }

    @Test
    void refusesEntriesOnceClosed() {
        append(log, "a");
        log.close();

        assertThatThrownBy(() -> log.append(content("b")).join())
                .hasRootCauseInstanceOf(IllegalStateException.class);
        assertThat(log.verify().ok()).isTrue();
    }

    @Test
    void failsWhoeverWaitsWhenTheStoreIsGone() {
        append(log, "a");
        client.close();

        assertThat(log.append(content("b"))).failsWithin(Duration.ofSeconds(60));
    }
}
