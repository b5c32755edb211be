package org.tonghu.acceptance.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.tonghu.acceptance.OnThePlatform;
import org.tonghu.acceptance.Platform;
import org.tonghu.acceptance.Reply;

/** Who may do what, on which record, at which revision; each refusal beside what is allowed. */
@OnThePlatform
class RightsIT {

    private static final String CHILDREN = Registry.CHILDREN;

    private final Platform platform;
    private final Desk desk;
    private final Registry registry;

    RightsIT(Platform platform) {
        this.platform = platform;
        this.desk = new Desk(platform);
        this.registry = new Registry(desk);
    }

    @BeforeEach
    void theGroundIsLaid() {
        new Ground(desk).lay();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/api/registry/v1/managing-units",
                "/api/benefits/v1/programmes",
                "/api/institutions/v1/institutions",
                "/api/training/v1/courses"
            })
    void withoutAGoodTokenNobodyIsLetIn(String path) {
        platform.as("city-officer").get(path).expect(200);

        problem(platform.asNobody().get(path), 401, "not-signed-in");
        for (var token : List.of("x", "a.b.c", otherSignature(), otherContents())) {
            problem(platform.asNobody().withToken(token).get(path), 401, "not-signed-in");
        }
    }

    @Test
    void aTokenThatWasGoodIsRefusedOnceItHasRunOut() {
        var path = "/api/registry/v1/managing-units";
        var officer = platform.asNobody().withToken(platform.briefToken("city-officer"));
        officer.get(path).expect(200);

        var refused =
                Waiting.until(
                        "a token to run out",
                        () -> Optional.of(officer.get(path)).filter(it -> it.status() != 200));
        problem(refused, 401, "not-signed-in");
        platform.as("city-officer").get(path).expect(200);
    }

    @ParameterizedTest
    @CsvSource({
        "payment-officer,     /api/registry/v1/children",
        "child-director,      /api/registry/v1/divisions",
        "partner,             /api/registry/v1/divisions",
        "county-officer,      /api/benefits/v1/payment-runs",
        "partner,             /api/benefits/v1/parameters",
        "training-coordinator,/api/benefits/v1/grants/confirmations",
        "city-officer,        /api/benefits/v1/child-notices",
        "partner,             /api/benefits/v1/child-notices",
        "auditor,             /api/institutions/v1/institutions",
        "partner,             /api/institutions/v1/transfers",
        "county-officer,      /api/institutions/v1/dead-letters/x/replay",
        "payment-officer,     /api/training/v1/courses"
    })
    void whoHasAnotherRoleIsRefusedWhateverTheBody(String account, String path) {
        assertThat(desk.send(account, path, "{}").expect(403).body()).doesNotContain("org.tonghu");
    }

    @Test
    void anotherCountysChildDoesNotExist() {
        var child = anOrphan();
        registry.child("county-officer", child);
        var stranger = platform.as("county-officer-2");

        problem(stranger.get(CHILDREN + "/" + child), 404, "not-found");
        stranger.get("/api/benefits/v1/children/" + child + "/statement").expect(404);
        stranger.get("/api/benefits/v1/children/" + child + "/determinations").expect(404);
        stranger.with("If-Match", "\"1\"")
                .put(CHILDREN + "/" + child + "/sealed-health", "{\"livingWithHiv\":false}")
                .expect(404);
        assertThat(desk.all("county-officer-2", Benefits.GRANTS + "?child=" + child)).isEmpty();
        var found = stranger.post(CHILDREN + "/search", "{\"township\":\"410122101\"}").expect(200);
        assertThat(found.json().at("/items")).isEmpty();
    }

    @Test
    void nobodyWritesForAnotherUnit() {
        var officer = "county-officer-2";
        var entry = Ground.entry("CWI-X", "COUNTY", "ZZ-410122", "PUBLIC_INSTITUTION");
        var rate =
                """
                {"name":"HIV_CHILD_ALLOWANCE_RATE","unit":"ZZ-410122","value":"1.00",
                 "effectiveFrom":"2020-01-01","reference":"示例标准","example":true}\
                """;
        var run = "{\"month\":\"2020-06\",\"unit\":\"ZZ-MCA\"}";
        var orphan = Registry.orphan("2016-03-01").toString();

        notYours(desk.send(officer, CHILDREN, orphan));
        notYours(desk.send(officer, "/api/benefits/v1/parameters", rate));
        notYours(desk.send(officer, "/api/institutions/v1/institutions", entry));
        notYours(desk.send("payment-officer", Benefits.RUNS, run));
    }

    @Test
    void aChangeNeedsTheRevisionThatWasReadAndTheLatest() {
        var path = CHILDREN + "/" + anOrphan();
        var officer = platform.as("county-officer");
        var read = officer.get(path).expect(200);
        var facts = read.json().at("/facts").toString();

        officer.put(path + "/facts", facts).expect(428);
        officer.with("If-Match", "no-revision").put(path + "/facts", facts).expect(412);
        registry.putSchools(
                        "county-officer",
                        read.json().at("/id").asString(),
                        List.of(Registry.school("PRIMARY", "2022-09-01", "")))
                .expect(200);

        var stale = officer.with("If-Match", read.header("ETag"));
        problem(stale.put(path + "/facts", facts), 412, "stale-revision");
        assertThat(officer.get(path).json().at("/facts/schooling")).hasSize(1);
    }

    @Test
    void aRepeatedKeyGivesTheFirstAnswerAndAnotherBodyIsRefused() {
        for (var account : List.of("county-officer", "partner")) {
            var keyed = platform.as(account).with("Idempotency-Key", UUID.randomUUID().toString());
            var body = Registry.orphan("2016-04-01").toString();

            var first = keyed.post(CHILDREN, body).expect(201);
            var again = keyed.post(CHILDREN, body).expect(201);
            assertThat(again.json().at("/id")).isEqualTo(first.json().at("/id"));
            assertThat(again.header("Location")).isEqualTo(first.header("Location"));

            var other = Registry.orphan("2016-04-02").toString();
            problem(keyed.post(CHILDREN, other), 422, "idempotency-key-reused");
        }
    }

    @Test
    void aPartnerCreatesNothingWithoutAKey() {
        var refused =
                platform.as("partner").post(CHILDREN, Registry.orphan("2016-05-01").toString());

        assertThat(refused.expect(400).json().at("/errors/0/pointer").asString())
                .isEqualTo("#/header/Idempotency-Key");
    }

    @Test
    void noChildIsSentToAPrivateInstitution() {
        var institutions = "/api/institutions/v1/institutions";
        var entry = Ground.entry("PRIVATE-1", "CITY", "ZZ-MCA", "SOCIAL_SERVICE_BODY");
        if (platform.as("city-officer").get(institutions + "/PRIVATE-1").status() == 404) {
            desk.send("city-officer", institutions, entry).expect(201);
        }
        var resident =
                registry.register(
                        "county-officer",
                        Registry.living(Registry.orphan("2016-06-01"), Ground.COUNTY_HOME));
        var transfers = new Transfers(desk);

        var refused = transfers.request("county-officer", resident, "PRIVATE-1").expect(409);
        assertThat(refused.json().at("/clause").asString()).isEqualTo("郑民文〔2020〕57号 二(六)");
        transfers.request(resident);
    }

    private String anOrphan() {
        return registry.register("county-officer", Registry.orphan("2016-02-01"));
    }

    private String otherSignature() {
        var token = platform.token("city-officer");
        return token.substring(0, token.lastIndexOf('.')) + ".c2lnbmF0dXJl";
    }

    private String otherContents() {
        var parts = platform.token("city-officer").split("\\.");
        var contents = platform.token("auditor").split("\\.")[1];
        return parts[0] + "." + contents + "." + parts[2];
    }

    private static void notYours(Reply reply) {
        problem(reply, 403, "unit-not-yours");
    }

    private static void problem(Reply reply, int status, String type) {
        var problem = reply.expect(status).json();
        assertThat(reply.header("Content-Type")).startsWith("application/problem+json");
        assertThat(problem.at("/type").asString()).isEqualTo("/problems/" + type);
        assertThat(problem.at("/traceId").asString()).hasSize(32);
        assertThat(reply.body()).doesNotContain("org.tonghu", "Exception");
    }
}
