package org.tonghu.starter.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.mongodb.client.MongoDatabase;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.bson.codecs.pojo.annotations.BsonId;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.tonghu.starter.caller.CallableBy;
import org.tonghu.starter.caller.Caller;
import org.tonghu.starter.caller.Role;
import org.tonghu.starter.chain.ChainLog;
import org.tonghu.starter.domain.Event;
import org.tonghu.starter.events.EventSubscriber;
import org.tonghu.starter.events.LoggedEvent;
import org.tonghu.starter.jobs.Job;
import org.tonghu.starter.jobs.JobHandler;
import org.tonghu.starter.jobs.JobRun;
import org.tonghu.starter.jobs.Jobs;
import org.tonghu.starter.store.AggregateStore;
import org.tonghu.starter.store.Aggregates;
import org.tonghu.starter.store.Index;
import org.tonghu.starter.store.Stored;
import org.tonghu.starter.testing.Api;
import org.tonghu.starter.testing.ApiAnswer;
import org.tonghu.starter.testing.Tokens;
import org.tonghu.starter.trial.TrialTest;
import org.tonghu.starter.web.Answers;
import org.tonghu.starter.web.Page;
import org.tonghu.starter.web.PageRequest;

/** Logs, dead letters and jobs as they are seen over HTTP. */
@TrialTest
@Import({AccessLogIT.Children.class, AccessLogIT.Parts.class})
class AccessLogIT {

    static final String BASE = "/api/trial/v1";

    record Row(String id, String name) implements ShowsChildren {
        @Override
        public Set<String> childrenShown() {
            return Set.of(id);
        }
    }

    record Toy(@BsonId String id, long revision, String owner) implements Stored {}

    record Nothing(String why) {}

    @TestConfiguration
    static class Parts {
        @Bean
        AccessLog accessLog(MongoDatabase database, ChainLog accessChain) {
            Clock clock = Clock.systemUTC();
            return new Fragile(
                    database,
                    accessChain,
                    new ChainLog(database, "no_log", clock, Duration.ofHours(1)));
        }

        @Bean
        EventSubscriber stubborn() {
            return new EventSubscriber() {
                @Override
                public String name() {
                    return "stubborn";
                }

                @Override
                public Set<String> types() {
                    return Set.of("toy.broken");
                }

                @Override
                public void handle(LoggedEvent event) {
                    if (broken) {
                        throw new IllegalArgumentException("no");
                    }
                }
            };
        }

        @Bean
        JobHandler<Nothing> nothing() {
            return new JobHandler<>() {
                @Override
                public String kind() {
                    return "nothing";
                }

                @Override
                public Class<Nothing> parameters() {
                    return Nothing.class;
                }

                @Override
                public Map<String, String> run(JobRun run, Nothing parameters) {
                    return Map.of("why", parameters.why());
                }
            };
        }
    }

    static volatile boolean broken = true;
    static volatile boolean diskFull;

    /** An access log whose chain can be taken away. */
    static class Fragile extends AccessLog {
        private final AccessLog closed;

        Fragile(MongoDatabase database, ChainLog open, ChainLog closed) {
            super(database, open, Duration.ofSeconds(5));
            closed.close();
            this.closed = new AccessLog(database, closed, Duration.ofSeconds(5));
        }

        @Override
        public void write(LoggedAccess access) {
            if (diskFull) {
                closed.write(access);
            } else {
                super.write(access);
            }
        }
    }

    @RestController
    @RequestMapping("${tonghu.base-path}")
    @CallableBy(roles = {Role.COUNTY_OFFICER, Role.SERVICE})
    static class Children {

        final Aggregates<Toy> toys;
        final Jobs jobs;

        Children(AggregateStore store, Jobs jobs) {
            this.toys = store.of("toy", "logged_toys", Toy.class, Index.on("owner"));
            this.jobs = jobs;
        }

        @GetMapping("/kids/{id}")
        ResponseEntity<Row> one(@PathVariable String id) {
            return Answers.ok(new Row(id, "Secret Name"), 1);
        }

        @GetMapping("/kids")
        Page<Row> all(PageRequest page) {
            return new Page<>(List.of(new Row("k1", "a"), new Row("k2", "b")), null);
        }

        @GetMapping("/kids-of-nobody")
        Page<Row> none() {
            return new Page<>(List.of(), null);
        }

        @PostMapping("/breakages")
        void broken() {
            toys.insert(new Toy("broken", 0, "o"), List.of(Event.of("toy.broken")));
        }

        @PostMapping("/works")
        ResponseEntity<Job> work(Caller caller) {
            Job job = jobs.start("w1", "nothing", new Nothing("because"), caller);
            return Answers.accepted(jobs.location(job), job);
        }
    }

    @Autowired Api api;
    @Autowired MongoDatabase database;
    @Autowired AccessLog log;

    Api officer() {
        return api.as(Role.COUNTY_OFFICER, "ZZ-410122");
    }

    Api auditor() {
        return api.as(Role.AUDITOR, "ZZ-MCA");
    }

    @Test
    void logsWhoWasShownAChildAndWhy() {
        officer().with("X-Access-Purpose", "CASE_REVIEW").get(BASE + "/kids/c7").expect(200);

        ApiAnswer accesses = auditor().get(BASE + "/accesses?child=c7").expect(200);
        assertThat(accesses.json().at("/items")).hasSize(1);
        assertThat(accesses.text("/items/0/caller")).isEqualTo("id-of-county-officer");
        assertThat(accesses.text("/items/0/purpose")).isEqualTo("CASE_REVIEW");
        assertThat(accesses.text("/items/0/route")).isEqualTo(BASE + "/kids/{id}");
        assertThat(accesses.text("/items/0/day")).isNotEmpty();
        assertThat(accesses.text("/items/0/traceId")).isNotEmpty();
        assertThat(accesses.body()).doesNotContain("Secret");
    }

    @Test
    void logsAPageOnceWithAllItsChildrenAndTheFirstCallerOfAService() {
        api.as(Tokens.service("benefits"))
                .with("X-On-Behalf-Of", "first")
                .get(BASE + "/kids")
                .expect(200);

        for (String child : List.of("k1", "k2")) {
            ApiAnswer accesses = auditor().get(BASE + "/accesses?child=" + child);
            assertThat(accesses.text("/items/0/onBehalfOf")).isEqualTo("first");
            assertThat(accesses.json().at("/items/0/children")).hasSize(2);
        }
    }

    @Test
    void pagesAccessesTheLatestFirst() {
        for (int i = 0; i < 3; i++) {
            officer().get(BASE + "/kids/often").expect(200);
        }
        ApiAnswer first = auditor().get(BASE + "/accesses?child=often&limit=2").expect(200);
        assertThat(first.json().at("/items")).hasSize(2);
        ApiAnswer rest =
                auditor().get(BASE + "/accesses?child=often&limit=2&cursor=" + first.text("/next"));
        assertThat(rest.json().at("/items")).hasSize(1);
        assertThat(rest.text("/items/0/at")).isLessThanOrEqualTo(first.text("/items/1/at"));
        assertThat(auditor().get(BASE + "/accesses?child=often&cursor=zzz").expect(400).pointers())
                .containsExactly("#/query/cursor");
    }

    @Test
    void logsNothingWhereNoChildIsShown() {
        long before = database.getCollection(AccessLog.COLLECTION).countDocuments();
        officer().get(BASE + "/kids-of-nobody").expect(200);

        assertThat(database.getCollection(AccessLog.COLLECTION).countDocuments()).isEqualTo(before);
    }

    @Test
    void refusesTheAnswerWhenItCannotBeLogged() {
        diskFull = true;
        try {
            for (String path : List.of("/kids/c1", "/kids")) {
                ApiAnswer refused = officer().get(BASE + path);
                refused.expectProblem(503, "access-log-unavailable");
                assertThat(refused.body()).doesNotContain("Secret", "name");
                assertThat(refused.etag()).isEmpty();
            }
            officer().get(BASE + "/kids-of-nobody").expect(200);
        } finally {
            diskFull = false;
        }
    }

    @Test
    void letsOnlyAuditorsReadTheLogs() {
        for (String path :
                List.of(
                        "/accesses?child=x",
                        "/events?aggregate=x",
                        "/logs/events/verification",
                        "/logs/accesses/verification")) {
            auditor().get(BASE + path).expect(200);
            officer().get(BASE + path).expect(403);
        }
        auditor().get(BASE + "/accesses").expect(400);
        auditor().get(BASE + "/dead-letters").expect(403);
    }

    @Test
    void verifiesBothLogs() {
        officer().get(BASE + "/kids/v").expect(200);

        ApiAnswer found = auditor().get(BASE + "/logs/accesses/verification").expect(200);
        assertThat(found.json().at("/ok").asBoolean()).isTrue();
        assertThat(found.json().at("/entries").asLong()).isPositive();
        assertThat(auditor().get(BASE + "/logs/events/verification").json().at("/ok").asBoolean())
                .isTrue();
    }

    @Test
    void showsDeadLettersAndReplaysThem() {
        officer().post(BASE + "/breakages", null).expect(200);
        Api admin = api.as(Role.PLATFORM_ADMIN, "ZZ-MCA");
        await().atMost(Duration.ofSeconds(60))
                .until(() -> admin.get(BASE + "/dead-letters").json().at("/items").size() == 1);
        ApiAnswer dead = admin.get(BASE + "/dead-letters").expect(200);
        assertThat(dead.text("/items/0/event")).isEqualTo("toy:broken:1:1");
        assertThat(dead.text("/items/0/error")).isEqualTo("IllegalArgumentException");

        broken = false;
        String replay = BASE + "/dead-letters/" + dead.text("/items/0/id") + "/replay";
        admin.post(replay, null).expect(204);
        await().until(() -> admin.get(BASE + "/dead-letters").json().at("/items").isEmpty());
        admin.post(replay, null).expect(404);
        officer().post(replay, null).expect(403);
        ApiAnswer events = auditor().get(BASE + "/events?aggregate=broken").expect(200);
        assertThat(events.text("/items/0/type")).isEqualTo("toy.broken");
        assertThat(events.text("/items/0/by")).isEqualTo("id-of-county-officer");
    }

    @Test
    void showsAJobToItsOwner() {
        ApiAnswer started = officer().post(BASE + "/works", null).expect(202);
        String job = started.location();

        await().until(() -> officer().get(job).text("/state").equals("SUCCEEDED"));
        assertThat(officer().get(job).text("/result/why")).isEqualTo("because");
        api.as(Role.PLATFORM_ADMIN, "ZZ-MCA").get(job).expect(200);
        auditor().get(job).expectProblem(404, "not-found");
    }
}
