package org.tonghu.starter.events;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Filters;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import org.bson.BsonDocument;
import org.bson.codecs.pojo.annotations.BsonId;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.tonghu.starter.chain.ChainLog;
import org.tonghu.starter.domain.Event;
import org.tonghu.starter.store.AggregateStore;
import org.tonghu.starter.store.Aggregates;
import org.tonghu.starter.store.Authorship;
import org.tonghu.starter.store.Stored;
import org.tonghu.starter.testing.EmbeddedStore;
import org.tonghu.starter.web.PageRequest;

/** The relay killed between any two of its steps, then run again. */
class RelayTest {

    record Toy(@BsonId String id, long revision, String colour) implements Stored {}

    record Listener(String name, Set<String> types) implements EventSubscriber {
        @Override
        public void handle(LoggedEvent event) {}
    }

    EmbeddedStore store;
    MongoClient client;
    MongoDatabase database;
    ChainLog chain;
    EventLog log;
    Lanes lanes;
    Relay relay;
    Aggregates<Toy> toys;

    @BeforeEach
    void open() {
        store = EmbeddedStore.start();
        client = store.client();
        database = store.database(client);
        chain =
                new ChainLog(
                        database,
                        "event_log",
                        Clock.systemUTC(),
                        Duration.ofHours(1),
                        EventLog.INDEXES);
        log = new EventLog(database, chain);
        lanes = new Lanes(database);
        relay =
                new Relay(
                        database,
                        log,
                        lanes,
                        List.of(
                                new Listener("all", Set.of("toy.made", "toy.painted")),
                                new Listener("paint", Set.of("toy.painted"))),
                        Clock.systemUTC());
        toys =
                new AggregateStore(database, () -> Authorship.SYSTEM, Clock.systemUTC())
                        .of("toy", "toys", Toy.class);
    }

    @AfterEach
    void stop() {
        chain.close();
        client.close();
        store.close();
    }

    Toy painted() {
        Toy made = toys.insert(new Toy("1", 0, "red"), List.of(Event.of("toy.made")));
        return toys.update(made, List.of(Event.of("toy.painted", "colour"), Event.of("toy.dry")));
    }

    List<BsonDocument> filled() {
        return relay.find("toys", Filters.gt("outbox._id", ""));
    }

    void assertAllArrivedOnce() {
        assertThat(log.of("1", PageRequest.first()).items())
                .extracting(LoggedEvent::id)
                .containsExactly("toy:1:1:1", "toy:1:2:1", "toy:1:2:2");
        assertThat(lanes.collection().find(Filters.eq("all:toy:1")).first().pending())
                .containsExactly("toy:1:1:1", "toy:1:2:1");
        assertThat(lanes.collection().find(Filters.eq("paint:toy:1")).first().pending())
                .containsExactly("toy:1:2:1");
        assertThat(filled()).isEmpty();
        assertThat(chain.verify().ok()).isTrue();
        assertThat(chain.verify().entries()).isEqualTo(3);
    }

    @Test
    void movesEventsToLogAndLanesAndLeavesTheRevisionAlone() {
        Toy toy = painted();

        assertThat(relay.relay("toys", List.of("1"))).containsExactly("all:toy:1", "paint:toy:1");

        assertAllArrivedOnce();
        assertThat(toys.update(toy, List.of()).revision()).isEqualTo(3);
    }

    @Test
    void goesOnWhenKilledBeforeTheFirstStep() {
        painted();
        relay.sweep("toys", Duration.ofSeconds(-1));

        assertAllArrivedOnce();
    }

    @Test
    void goesOnWhenKilledInTheMiddleOfTheLog() {
        painted();
        BsonDocument half = filled().getFirst();
        half.getArray("outbox").remove(2);
        relay.append(List.of(half));

        relay.sweep("toys", Duration.ofSeconds(-1));

        assertAllArrivedOnce();
    }

    @Test
    void goesOnWhenKilledAfterTheLog() {
        painted();
        relay.append(filled());

        relay.sweep("toys", Duration.ofSeconds(-1));

        assertAllArrivedOnce();
    }

    @Test
    void goesOnWhenKilledAfterTheDeliveries() {
        painted();
        relay.append(filled());
        relay.deliver(filled());

        relay.sweep("toys", Duration.ofSeconds(-1));

        assertAllArrivedOnce();
    }

    @Test
    void doesNotDeliverAgainWhatWasHandledWhileTheOutboxWasStillFull() {
        painted();
        relay.append(filled());
        relay.deliver(filled());
        var work = new LaneWork(lanes, "me", Clock.systemUTC());
        Lane lane = work.take("all:toy:1").orElseThrow();
        work.handled(work.handled(lane, "toy:1:1:1").orElseThrow(), "toy:1:2:1");

        relay.sweep("toys", Duration.ofSeconds(-1));

        assertThat(lanes.collection().find(Filters.eq("all:toy:1")).first().pending()).isEmpty();
        assertThat(filled()).isEmpty();
    }

    @Test
    void keepsEventsWrittenWhileItWasAtWork() {
        Toy toy = painted();
        List<BsonDocument> seen = filled();
        toys.update(toy, List.of(Event.of("toy.painted")));
        relay.append(seen);
        relay.deliver(seen);
        relay.empty("toys", seen);

        assertThat(filled().getFirst().getArray("outbox")).hasSize(1);
        relay.relay("toys", List.of("1"));
        assertThat(lanes.collection().find(Filters.eq("all:toy:1")).first().pending())
                .containsExactly("toy:1:1:1", "toy:1:2:1", "toy:1:3:1");
    }

    @Test
    void sweepsOnlyWhatIsOlderThanAsked() {
        painted();

        assertThat(relay.sweep("toys", Duration.ofMinutes(1))).isEmpty();
        assertThat(filled()).hasSize(1);
    }
}
