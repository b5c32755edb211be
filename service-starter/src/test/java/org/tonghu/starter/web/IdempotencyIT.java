package org.tonghu.starter.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Updates;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CyclicBarrier;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.bson.Document;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.tonghu.starter.caller.Role;
import org.tonghu.starter.caller.Scope;
import org.tonghu.starter.testing.Api;
import org.tonghu.starter.testing.ApiAnswer;
import org.tonghu.starter.testing.Tokens;
import org.tonghu.starter.trial.TrialTest;

/** What is sent twice is done once. */
@TrialTest
class IdempotencyIT {

    static final String TOYS = "/api/trial/v1/toys";

    @Autowired Api api;
    @Autowired MongoDatabase database;
    @Autowired IdempotencyKeys keys;

    String key = UUID.randomUUID().toString();

    Api officer() {
        return api.as(Role.COUNTY_OFFICER, "ZZ-410122");
    }

    static String toy(String name) {
        return "{\"name\":\"" + name + "\",\"madeOn\":\"2020-06-01\",\"count\":1}";
    }

    Document stored() {
        return database.getCollection(IdempotencyKeys.COLLECTION)
                .find()
                .sort(new Document("expiresAt", -1))
                .first();
    }

    @Test
    void theSameRequestGetsTheFirstAnswerAgain() {
        ApiAnswer first = officer().key(key).post(TOYS, toy("bear")).expect(201);
        ApiAnswer again = officer().key(key).post(TOYS, toy("bear")).expect(201);
        assertThat(again.body()).isEqualTo(first.body());
        assertThat(again.location()).isEqualTo(first.location()).isNotEmpty();
        assertThat(again.etag()).isEqualTo(first.etag()).isNotEmpty();
        assertThat(again.header("Content-Type")).isEqualTo(first.header("Content-Type"));
        assertThat(again.header("Idempotent-Replayed")).isEqualTo("true");
        assertThat(first.header("Idempotent-Replayed")).isEmpty();
    }

    @Test
    void aRefusalStaysARefusal() {
        officer().key(key).post(TOYS, toy("forbidden")).expectProblem(409, "toy-forbidden");
        ApiAnswer again =
                officer().key(key).post(TOYS, toy("forbidden")).expectProblem(409, "toy-forbidden");
        assertThat(again.header("Idempotent-Replayed")).isEqualTo("true");
    }

    @Test
    void anotherRequestMayNotUseTheKey() {
        officer().key(key).post(TOYS, toy("bear")).expect(201);
        officer().key(key).post(TOYS, toy("doll")).expectProblem(422, "idempotency-key-reused");
    }

    @Test
    void aKeyBelongsToWhoSentIt() {
        String first = officer().key(key).post(TOYS, toy("bear")).expect(201).location();
        Api other = api.as(Tokens.of("county-officer-b", Role.COUNTY_OFFICER, "ZZ-410122"));
        assertThat(other.key(key).post(TOYS, toy("bear")).expect(201).location())
                .isNotEqualTo(first);
    }

    @Test
    void aBadRequestDoesNotUseTheKeyUp() {
        officer().key(key).post(TOYS, toy(" ")).expectProblem(400, "invalid");
        officer().key(key).post(TOYS, "{broken").expectProblem(400, "invalid");
        officer().key(key).post(TOYS, toy("bear")).expect(201);
    }

    @Test
    void aRequestCutShortRunsAgainWithTheSameIds() {
        ApiAnswer first = officer().key(key).post(TOYS, toy("bear")).expect(201);
        database.getCollection(IdempotencyKeys.COLLECTION)
                .updateOne(
                        Filters.eq(stored().getString("_id")),
                        Updates.combine(
                                Updates.unset("status"),
                                Updates.set("leaseUntil", Instant.now().minusSeconds(1))));
        ApiAnswer again = officer().key(key).post(TOYS, toy("bear")).expect(201);
        assertThat(again.header("Idempotent-Replayed")).isEmpty();
        assertThat(again.location()).isEqualTo(first.location());
    }

    @Test
    void aRequestThatFailedMayRunAgainAtOnce() {
        officer().key(key).post(TOYS, toy("broken")).expectProblem(500, "internal-error");
        String seed = stored().getString("seed");
        officer().key(key).post(TOYS, toy("broken")).expectProblem(500, "internal-error");
        assertThat(stored().getString("seed")).isEqualTo(seed);
    }

    @Test
    void ofManyAtTheSameTimeOneRuns() {
        CyclicBarrier together = new CyclicBarrier(8);
        List<CompletableFuture<ApiAnswer>> sent =
                IntStream.range(0, 8)
                        .mapToObj(_ ->
                                CompletableFuture.supplyAsync(
                                        () -> {
                                            meet(together);
                                            return officer().key(key).post(TOYS, toy("slow"));
                                        },
                                        Thread::startVirtualThread))
                        .toList();
        List<ApiAnswer> answers = sent.stream().map(CompletableFuture::join).toList();
        assertThat(answers).extracting(ApiAnswer::status).containsOnly(201, 409);
        Stream<ApiAnswer> running = answers.stream().filter(a -> a.status() == 409);
        running.forEach(answer -> answer.expectProblem(409, "request-running"));
        assertThat(
                        answers.stream()
                                .filter(a -> a.status() == 201)
                                .map(ApiAnswer::location)
                                .distinct())
                .hasSize(1);
    }

    private static void meet(CyclicBarrier together) {
        try {
            together.await();
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void whatIsKeptCannotBeReadWithoutTheKeysOfTheService() {
        officer().key(key).post(TOYS, toy("unreadable")).expect(201);
        assertThat(stored().toJson()).doesNotContain("unreadable");
        officer().key(key).post(TOYS, toy("unreadable")).expect(201);
    }

    @Test
    void partnersMustSendAKeyExceptWhereNothingIsMade() {
        Api partner = api.as(Tokens.partner(List.of("ZZ-MCA", "ZZ-410122"), Scope.REGISTRY_REPORT));
        ApiAnswer without = partner.post(TOYS, toy("bear")).expectProblem(400, "invalid");
        assertThat(without.pointers()).containsExactly("#/header/Idempotency-Key");
        partner.key(key).post(TOYS, toy("bear")).expect(201);
        partner.post(TOYS + "/search", "{}").expect(200);
        partner.key("x".repeat(201)).post(TOYS, toy("bear")).expectProblem(400, "invalid");
        partner.key("no blanks").post(TOYS, toy("bear")).expectProblem(400, "invalid");
    }

    @Test
    void keysAreForgottenAfterTheirTime() {
        String first = officer().key(key).post(TOYS, toy("bear")).expect(201).location();
        String id = stored().getString("_id");
        database.getCollection(IdempotencyKeys.COLLECTION)
                .updateOne(Filters.eq(id), Updates.set("expiresAt", Instant.now().minusSeconds(1)));
        assertThat(officer().key(key).post(TOYS, toy("doll")).expect(201).location())
                .isNotEqualTo(first);
        database.getCollection(IdempotencyKeys.COLLECTION)
                .updateOne(Filters.eq(id), Updates.set("expiresAt", Instant.now().minusSeconds(1)));
        keys.sweep();
        assertThat(database.getCollection(IdempotencyKeys.COLLECTION).find(Filters.eq(id)).first())
                .isNull();
    }
}
