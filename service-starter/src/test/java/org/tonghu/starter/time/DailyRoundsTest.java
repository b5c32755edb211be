package org.tonghu.starter.time;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoClient;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import net.javacrumbs.shedlock.core.LockProvider;
import net.javacrumbs.shedlock.provider.mongo.MongoLockProvider;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.tonghu.starter.caller.CurrentCallers;
import org.tonghu.starter.testing.EmbeddedStore;

class DailyRoundsTest {

    static final LocalDate MONDAY = LocalDate.parse("2026-03-02");

    static EmbeddedStore store;
    static MongoClient client;
    static LockProvider locks;

    LocalDate today = MONDAY;
    List<String> runs = new ArrayList<>();

    @BeforeAll
    static void open() {
        store = EmbeddedStore.start();
        client = store.client();
        locks = new MongoLockProvider(store.database(client).getCollection("locks"));
    }

    @AfterAll
    static void close() {
        client.close();
        store.close();
    }

    DailyRounds rounds(DailyWork... works) {
        return new DailyRounds(List.of(works), () -> BusinessClock.on(today).now(), locks, "trial");
    }

    static DailyWork work(String name, Consumer<LocalDate> doing) {
        return new DailyWork() {
            @Override
            public String name() {
                return name;
            }

            @Override
            public void run(LocalDate today) {
                doing.accept(today);
            }
        };
    }

    @Test
    void runsAtTheStartAndWheneverTheBusinessDayHasChanged() {
        DailyRounds rounds = rounds(work("daily", day -> runs.add(day.toString())));
        rounds.go();
        rounds.go();
        today = MONDAY.plusDays(400);
        rounds.go();
        rounds.go();
        today = MONDAY;
        rounds.go();
        assertThat(runs).containsExactly("2026-03-02", "2027-04-06", "2026-03-02");
    }

    @Test
    void runsAsTheServiceItself() {
        rounds(work("who", _ -> runs.add(CurrentCallers.get().id()))).go();
        assertThat(runs).containsExactly("system:trial");
    }

    @Test
    void oneThatFailsStopsNoOther() {
        rounds(
                        work(
                                "failing",
                                _ -> {
                                    throw new IllegalStateException("made to fail");
                                }),
                        work("other", day -> runs.add(day.toString())))
                .go();
        assertThat(runs).containsExactly("2026-03-02");
    }

    @Test
    void twoInstancesDoNotRunItAtTheSameTime() {
        DailyRounds second = rounds(work("shared", _ -> runs.add("second")));
        DailyRounds first =
                rounds(
                        work(
                                "shared",
                                _ -> {
                                    second.go();
                                    runs.add("first");
                                }));
        first.go();
        assertThat(runs).containsExactly("first");
        second.go();
        assertThat(runs).containsExactly("first", "second");
    }
}
