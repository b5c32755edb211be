package org.tonghu.starter.jobs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import com.mongodb.client.MongoDatabase;
import java.net.ConnectException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.function.BiFunction;
import org.bson.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.autoconfigure.AutoConfigurations;
import org.springframework.boot.mongodb.autoconfigure.MongoAutoConfiguration;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.tonghu.starter.caller.Caller;
import org.tonghu.starter.caller.CurrentCallers;
import org.tonghu.starter.caller.Role;
import org.tonghu.starter.domain.Refused;
import org.tonghu.starter.store.StoreAutoConfiguration;
import org.tonghu.starter.testing.EmbeddedStore;

class JobsTest {

    record Count(int to, LocalDate day) {}

    static class Counting implements JobHandler<Count> {
        volatile BiFunction<JobRun, Count, Map<String, String>> work = (run, count) -> Map.of();

        @Override
        public String kind() {
            return "count";
        }

        @Override
        public Class<Count> parameters() {
            return Count.class;
        }

        @Override
        public Map<String, String> run(JobRun run, Count parameters) {
            return work.apply(run, parameters);
        }
    }

    static final Caller ANN = caller("ann", Role.PAYMENT_OFFICER);
    static final Count THREE = new Count(3, LocalDate.of(2020, 6, 1));

    static Caller caller(String id, Role role) {
        return new Caller(
                id, id, Set.of(role), Set.of(), Set.of("ZZ-MCA"), null, "gateway", "ROUTINE", id);
    }

    EmbeddedStore store;
    Counting counting = new Counting();

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
                                JobsAutoConfiguration.class))
                .withPropertyValues(
                        "spring.mongodb.uri=" + store.uri(), "tonghu.base-path=/api/x/v1")
                .withBean(Counting.class, () -> counting);
    }

    static void awaitState(Jobs jobs, String id, Job.State state) {
        await().until(() -> jobs.find(id, ANN).orElseThrow().state() == state);
    }

    @Test
    void doesTheWorkInTheNameOfWhoeverStartedIt() {
        counting.work =
                (run, count) -> {
                    for (int i = 1; i <= count.to(); i++) {
                        run.progress(i, count.to(), "row " + i);
                    }
                    run.error("row 2: no account");
                    return Map.of("by", CurrentCallers.get().id(), "day", count.day().toString());
                };
        runner().run(context -> {
            Jobs jobs = context.getBean(Jobs.class);
            Job queued = jobs.start("j1", "count", THREE, ANN);
            assertThat(jobs.location(queued)).isEqualTo("/api/x/v1/jobs/j1");
            awaitState(jobs, "j1", Job.State.SUCCEEDED);

            Job job = jobs.find("j1", ANN).orElseThrow();
            assertThat(job.result()).isEqualTo(Map.of("by", "ann", "day", "2020-06-01"));
            assertThat(job.errors()).containsExactly("row 2: no account");
            assertThat(job.done()).isEqualTo(3);
            assertThat(job.startedAt()).isNotNull();
            assertThat(job.finishedAt()).isNotNull();
        });
    }

    @Test
    void isSeenByItsOwnerAndByPlatformAdministratorsOnly() {
        runner().run(context -> {
            Jobs jobs = context.getBean(Jobs.class);
            jobs.start("j1", "count", THREE, ANN);

            assertThat(jobs.find("j1", caller("bob", Role.PAYMENT_OFFICER))).isEmpty();
            assertThat(jobs.find("j1", caller("eve", Role.PLATFORM_ADMIN))).isPresent();
            assertThat(jobs.find("j2", ANN)).isEmpty();
        });
    }

    @Test
    void runsOnceThoughStartedTwice() {
        List<String> runs = new CopyOnWriteArrayList<>();
        counting.work =
                (run, count) -> {
                    runs.add(run.id());
                    return Map.of();
                };
        runner().run(context -> {
            Jobs jobs = context.getBean(Jobs.class);
            jobs.start("j1", "count", THREE, ANN);
            awaitState(jobs, "j1", Job.State.SUCCEEDED);
            assertThat(jobs.start("j1", "count", THREE, ANN).state())
                    .isEqualTo(Job.State.SUCCEEDED);
            jobs.start("j2", "count", THREE, ANN);
            awaitState(jobs, "j2", Job.State.SUCCEEDED);
            assertThat(runs).containsExactly("j1", "j2");
        });
    }

    @Test
    void refusesWorkThatNobodyDoes() {
        runner().run(context -> {
            Jobs jobs = context.getBean(Jobs.class);
            assertThatThrownBy(() -> jobs.start("j1", "sing", THREE, ANN))
                    .isInstanceOf(IllegalArgumentException.class);
        });
    }

    @Test
    void goesOnFromItsCursorAfterAProperStop() {
        CountDownLatch underWay = new CountDownLatch(1);
        counting.work =
                (run, count) -> {
                    run.progress(2, 3, "row 2");
                    underWay.countDown();
                    try {
                        Thread.sleep(60_000);
                    } catch (InterruptedException e) {
                        throw new IllegalStateException(e);
                    }
                    return Map.of();
                };
        runner().run(context -> {
            context.getBean(Jobs.class).start("j1", "count", THREE, ANN);
            underWay.await();
        });
        counting.work = (run, count) -> Map.of("from", run.cursor().orElse("start"));
        runner().run(context -> {
            Jobs jobs = context.getBean(Jobs.class);
            awaitState(jobs, "j1", Job.State.SUCCEEDED);
            assertThat(jobs.find("j1", ANN).orElseThrow().result()).containsEntry("from", "row 2");
        });
    }

    @Test
    void takesUpAJobWhoseProcessWasKilled() {
        runner().withPropertyValues("tonghu.jobs.workers=0")
                .run(context -> context.getBean(Jobs.class).start("j1", "count", THREE, ANN));
        try (var client = store.client()) {
            MongoDatabase database = store.database(client);
            database.getCollection("jobs")
                    .updateOne(
                            new Document("_id", "j1"),
                            new Document(
                                    "$set",
                                    new Document("state", "RUNNING")
                                            .append("worker", "killed")
                                            .append("cursor", "row 1")
                                            .append(
                                                    "leaseUntil",
                                                    Date.from(Instant.now().minusSeconds(1)))));
        }
        counting.work = (run, count) -> Map.of("from", run.cursor().orElse("start"));
        runner().run(context -> {
            Jobs jobs = context.getBean(Jobs.class);
            awaitState(jobs, "j1", Job.State.SUCCEEDED);
            assertThat(jobs.find("j1", ANN).orElseThrow().result()).containsEntry("from", "row 1");
        });
    }

    @Test
    void tellsWhyItFailedButNothingInternal() {
        counting.work =
                (run, count) -> {
                    if (run.id().equals("refused")) {
                        throw new Refused("RUN_CLOSED", "", "本月已发放", "This month is paid");
                    }
                    throw new IllegalStateException("secret of 410199201005011234");
                };
        runner().run(context -> {
            Jobs jobs = context.getBean(Jobs.class);
            jobs.start("refused", "count", THREE, ANN);
            jobs.start("bug", "count", THREE, ANN);
            awaitState(jobs, "refused", Job.State.FAILED);
            awaitState(jobs, "bug", Job.State.FAILED);
            assertThat(jobs.find("refused", ANN).orElseThrow().errors())
                    .containsExactly("RUN_CLOSED: 本月已发放");
            assertThat(jobs.find("bug", ANN).orElseThrow().errors().toString())
                    .contains("INTERNAL")
                    .doesNotContain("secret");
        });
    }

    @Test
    void waitsWhenAnotherServiceIsDown() {
        counting.work =
                (run, count) -> {
                    throw new java.io.UncheckedIOException(new ConnectException("down"));
                };
        runner().run(context -> {
            Jobs jobs = context.getBean(Jobs.class);
            jobs.start("j1", "count", THREE, ANN);
            var stored = context.getBean(MongoDatabase.class).getCollection("jobs");
            await().until(() -> {
                Document job = stored.find().first();
                return job.getInteger("takes") == 1 && !job.containsKey("worker");
            });
            assertThat(jobs.find("j1", ANN).orElseThrow().state()).isEqualTo(Job.State.RUNNING);
        });
    }

    @Test
    void backsOffWhereTheServiceHasItsOwnOrWantsNone() {
        runner().withPropertyValues("tonghu.jobs.enabled=false")
                .run(context -> assertThat(context).doesNotHaveBean(Jobs.class));
    }

    @Test
    void anErrorEndsItsJobAndNotTheWorkers() {
        counting.work =
                (run, count) -> {
                    if (run.id().startsWith("deep")) {
                        throw new StackOverflowError();
                    }
                    return Map.of();
                };
        runner().run(context -> {
            Jobs jobs = context.getBean(Jobs.class);
            for (int i = 0; i < 5; i++) {
                jobs.start("deep-" + i, "count", THREE, ANN);
                awaitState(jobs, "deep-" + i, Job.State.FAILED);
            }
            jobs.start("after", "count", THREE, ANN);
            awaitState(jobs, "after", Job.State.SUCCEEDED);
        });
    }

    @Test
    void takesAFailedJobUpAgainFromItsCursorInTheNameOfWhoeverAskedForIt() {
        counting.work =
                (run, count) -> {
                    if (run.cursor().isPresent()) {
                        return Map.of("from", run.cursor().get(), "by", CurrentCallers.get().id());
                    }
                    run.progress(2, 3, "row 2");
                    throw new IllegalStateException("a bug");
                };
        runner().run(context -> {
            Jobs jobs = context.getBean(Jobs.class);
            jobs.start("broken", "count", THREE, ANN);
            awaitState(jobs, "broken", Job.State.FAILED);

            Caller bob = caller("bob", Role.PAYMENT_OFFICER);
            Job again = jobs.again("broken", bob).orElseThrow();
            assertThat(again.state()).isNotEqualTo(Job.State.FAILED);
            await().until(() -> jobs.find("broken").orElseThrow().state() == Job.State.SUCCEEDED);
            assertThat(jobs.find("broken", ANN)).isEmpty();
            Job done = jobs.find("broken", bob).orElseThrow();
            assertThat(done.result()).isEqualTo(Map.of("from", "row 2", "by", "bob"));
            assertThat(done.errors()).hasSize(1);
        });
    }

    @Test
    void leavesAJobThatHasNotFailedAsItIs() {
        counting.work = (run, count) -> Map.of("by", CurrentCallers.get().id());
        runner().run(context -> {
            Jobs jobs = context.getBean(Jobs.class);
            assertThat(jobs.again("nobody-knows-it", ANN)).isEmpty();
            jobs.start("good", "count", THREE, ANN);
            awaitState(jobs, "good", Job.State.SUCCEEDED);

            Job again = jobs.again("good", caller("bob", Role.PAYMENT_OFFICER)).orElseThrow();
            assertThat(again.state()).isEqualTo(Job.State.SUCCEEDED);
            assertThat(jobs.find("good", ANN)).isPresent();
        });
    }
}
