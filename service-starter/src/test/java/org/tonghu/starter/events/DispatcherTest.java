package org.tonghu.starter.events;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.mongodb.client.model.Filters;
import java.io.UncheckedIOException;
import java.net.ConnectException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import org.bson.codecs.pojo.annotations.BsonId;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.autoconfigure.AutoConfigurations;
import org.springframework.boot.mongodb.autoconfigure.MongoAutoConfiguration;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.tonghu.starter.caller.CurrentCallers;
import org.tonghu.starter.domain.Event;
import org.tonghu.starter.store.AggregateStore;
import org.tonghu.starter.store.Aggregates;
import org.tonghu.starter.store.StoreAutoConfiguration;
import org.tonghu.starter.store.Stored;
import org.tonghu.starter.testing.EmbeddedStore;

class DispatcherTest {

    record Toy(@BsonId String id, long revision) implements Stored {}

    interface Reaction {
        void to(LoggedEvent event) throws Exception;
    }

    static class Listener implements EventSubscriber {
        final List<String> heard = new CopyOnWriteArrayList<>();
        volatile Reaction reaction = event -> {};

        @Override
        public String name() {
            return "listener";
        }

        @Override
        public Set<String> types() {
            return Set.of("toy.made", "toy.painted");
        }

        @Override
        public void handle(LoggedEvent event) {
            try {
                reaction.to(event);
            } catch (java.io.IOException e) {
                throw new UncheckedIOException(e);
            } catch (RuntimeException e) {
                throw e;
            } catch (Exception e) {
                throw new IllegalStateException(e);
            }
            heard.add(event.id());
        }
    }

    EmbeddedStore store;
    Listener listener = new Listener();

    @BeforeEach
    void open() {
        store = EmbeddedStore.start();
    }

    @AfterEach
    void stop() {
        store.close();
    }

    ApplicationContextRunner runner() {
        return new ApplicationContextRunner()
                .withConfiguration(
                        AutoConfigurations.of(
                                MongoAutoConfiguration.class,
                                StoreAutoConfiguration.class,
                                EventsAutoConfiguration.class))
                .withPropertyValues(
                        "spring.mongodb.uri=" + store.uri(),
                        "tonghu.service-name=toys",
                        "tonghu.events.first-wait=20ms",
                        "tonghu.events.longest-wait=50ms",
                        "tonghu.events.attempts=3",
                        "tonghu.events.sweep-every=300ms")
                .withBean(Listener.class, () -> listener);
    }

    static Aggregates<Toy> toys(org.springframework.context.ApplicationContext context) {
        return context.getBean(AggregateStore.class).of("toy", "toys", Toy.class);
    }

    @Test
    void handsEventsOnRightAfterTheWriteAsThisServiceForTheCaller() {
        List<String> callers = new CopyOnWriteArrayList<>();
        listener.reaction =
                event -> callers.add(CurrentCallers.get().id() + CurrentCallers.get().onBehalfOf());
        runner().run(context -> {
            toys(context).insert(new Toy("1", 0), List.of(Event.of("toy.made")));
            await().until(() -> listener.heard.equals(List.of("toy:1:1:1")));
            assertThat(callers).containsExactly("system:toyssystem");
        });
    }

    @Test
    void keepsTheOrderOfEachAggregateWhileSomeFailNowAndThen() {
        AtomicInteger calls = new AtomicInteger();
        listener.reaction =
                event -> {
                    if (calls.incrementAndGet() % 3 == 0) {
                        throw new ConnectException("down");
                    }
                };
        runner().run(context -> {
            var toys = toys(context);
            for (int a = 0; a < 5; a++) {
                Toy toy = toys.insert(new Toy("a" + a, 0), List.of(Event.of("toy.made")));
                for (int i = 0; i < 4; i++) {
                    toy = toys.update(toy, List.of(Event.of("toy.painted")));
                }
            }
            await().until(() -> listener.heard.size() >= 25);
            for (int a = 0; a < 5; a++) {
                String id = "toy:a" + a + ":";
                assertThat(listener.heard.stream().filter(e -> e.startsWith(id)))
                        .containsExactly(
                                id + "1:1", id + "2:1", id + "3:1", id + "4:1", id + "5:1");
            }
        });
    }

    @Test
    void takesUpWhatACrashLeftInAnOutbox() {
        runner().withPropertyValues("tonghu.events.enabled=false")
                .run(context ->
                        toys(context).insert(new Toy("1", 0), List.of(Event.of("toy.made"))));
        assertThat(listener.heard).isEmpty();

        runner().run(context -> {
            toys(context);
            await().until(() -> listener.heard.equals(List.of("toy:1:1:1")));
        });
    }

    @Test
    void takesUpWhatACrashLeftInALane() {
        runner().run(context -> {
            context.getBean(RelayLoop.class).stop();
            toys(context).insert(new Toy("1", 0), List.of(Event.of("toy.made")));
        });
        runner().run(context -> {
            toys(context);
            await().until(() -> listener.heard.equals(List.of("toy:1:1:1")));
        });
    }

    @Test
    void parksAnAggregateBehindADeadLetterUntilSomebodyReplaysIt() {
        Map<String, AtomicInteger> tries = new ConcurrentHashMap<>();
        listener.reaction =
                event -> {
                    int n =
                            tries.computeIfAbsent(event.id(), e -> new AtomicInteger())
                                    .incrementAndGet();
                    if (event.id().equals("toy:bad:1:1") && n <= 3) {
                        throw new IllegalStateException("a bug");
                    }
                };
        runner().run(context -> {
            var toys = toys(context);
            Toy bad = toys.insert(new Toy("bad", 0), List.of(Event.of("toy.made")));
            toys.update(bad, List.of(Event.of("toy.painted")));
            toys.insert(new Toy("good", 0), List.of(Event.of("toy.made")));
            var lanes = context.getBean(Lanes.class).collection();
            await().until(() -> lanes.countDocuments(Filters.eq("dead", true)) == 1);
            await().until(() -> listener.heard.contains("toy:good:1:1"));
            assertThat(listener.heard).containsExactly("toy:good:1:1");
            Lane dead = lanes.find(Filters.eq("dead", true)).first();
            assertThat(dead.error()).isEqualTo("IllegalStateException");
            assertThat(dead.pending()).containsExactly("toy:bad:1:1", "toy:bad:2:1");

            context.getBean(LaneWork.class).revive(dead.id());
            await().until(() -> listener.heard.size() == 3);
            assertThat(listener.heard)
                    .containsExactly("toy:good:1:1", "toy:bad:1:1", "toy:bad:2:1");
        });
    }

    @Test
    void waitsForAServiceThatIsDownInsteadOfGivingUp() {
        AtomicInteger tries = new AtomicInteger();
        listener.reaction =
                event -> {
                    int n = tries.incrementAndGet();
                    if (n == 8) {
                        throw new IllegalStateException("a fault right after the outage");
                    }
                    if (n < 8) {
                        throw new ConnectException("down");
                    }
                };
        runner().run(context -> {
            toys(context).insert(new Toy("1", 0), List.of(Event.of("toy.made")));
            await().until(() -> listener.heard.size() == 1);
            assertThat(tries.get()).isEqualTo(9);
        });
    }

    @Test
    void handlesEachEventOnceAndInOrderWhenTwoInstancesRun() {
        runner().run(one ->
                runner().run(two -> {
                    writeInTurns(toys(one), toys(two));
                    await().until(() -> listener.heard.size() >= 40);
                    for (int a = 0; a < 8; a++) {
                        String id = "toy:t" + a + ":";
                        assertThat(listener.heard.stream().filter(e -> e.startsWith(id)))
                                .containsExactly(
                                        id + "1:1", id + "2:1", id + "3:1", id + "4:1", id + "5:1");
                    }
                    assertThat(one.getBean(EventLog.class).verify().entries()).isEqualTo(40);
                    assertThat(one.getBean(EventLog.class).verify().broken()).isNull();
                }));
    }

    private static void writeInTurns(Aggregates<Toy> one, Aggregates<Toy> two) {
        for (int a = 0; a < 8; a++) {
            Toy toy = one.insert(new Toy("t" + a, 0), List.of(Event.of("toy.made")));
            for (int i = 0; i < 4; i++) {
                toy = (i % 2 == 0 ? two : one).update(toy, List.of(Event.of("toy.painted")));
            }
        }
    }

    @Test
    void backsOffWhereTheServiceHasItsOwnOrWantsNone() {
        runner().withPropertyValues("tonghu.events.enabled=false")
                .run(context -> assertThat(context).doesNotHaveBean(EventLog.class));
        new ApplicationContextRunner()
                .withConfiguration(AutoConfigurations.of(EventsAutoConfiguration.class))
                .run(context -> assertThat(context).hasNotFailed().doesNotHaveBean(EventLog.class));
    }
}
