package org.tonghu.starter.openapi;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.tonghu.starter.caller.Role;
import org.tonghu.starter.testing.Api;
import org.tonghu.starter.testing.ApiAnswer;
import org.tonghu.starter.testing.OpenApiRules;
import org.tonghu.starter.trial.TrialTest;
import tools.jackson.databind.JsonNode;

@TrialTest
class OpenApiIT {

    @Autowired Api api;
    @Autowired ApplicationContext service;

    ApiAnswer document() {
        return api.as(Role.CHILD_DIRECTOR, "410122101901")
                .get("/api/trial/v1/openapi.json")
                .expect(200);
    }

    static List<String> parameters(JsonNode operation) {
        List<String> names = new ArrayList<>();
        operation
                .get("parameters")
                .forEach(p -> names.add(p.get("in").asString() + " " + p.get("name").asString()));
        return names;
    }

    @Test
    void tellsWhatTheConventionsGiveEachOperation() {
        JsonNode paths = document().json().get("paths");
        JsonNode list = paths.get("/api/trial/v1/toys").get("get");
        assertThat(parameters(list))
                .containsExactlyInAnyOrder(
                        "query limit",
                        "query cursor",
                        "query madeOn",
                        "query kind",
                        "query least",
                        "query code");
        JsonNode create = paths.get("/api/trial/v1/toys").get("post");
        assertThat(parameters(create)).containsExactly("header Idempotency-Key");
        JsonNode change = paths.get("/api/trial/v1/toys/{id}").get("put");
        assertThat(parameters(change)).containsExactlyInAnyOrder("path id", "header If-Match");
        assertThat(change.get("responses").propertyNames())
                .contains("200", "400", "401", "403", "404", "409", "412", "428");
        assertThat(create.at("/x-callable-by/roles/0").asString()).isEqualTo("city-officer");
        assertThat(create.at("/x-callable-by/scopes/0").asString()).isEqualTo("registry:report");
    }

    @Test
    void tellsTypesAsTheyAreOnTheWire() {
        JsonNode document = document().json();
        assertThat(document.get("openapi").asString()).startsWith("3.1");
        JsonNode toy = document.at("/components/schemas/ToyRequest/properties");
        assertThat(toy.at("/price/type").toString()).isEqualTo("[\"string\",\"null\"]");
        assertThat(toy.at("/name/type").asString()).isEqualTo("string");
        assertThat(create(document).at("/responses/200/content").propertyNames())
                .containsExactly("application/json");
        assertThat(document.at("/components/schemas").propertyNames())
                .contains("ToyToy", "ToyRequestPart", "PageString")
                .doesNotContain("ResponseEntityToyToy", "HttpHeaders", "Yuan");
        assertThat(toy.at("/season/type").toString()).isEqualTo("[\"string\",\"null\"]");
        assertThat(toy.at("/madeOn/format").asString()).isEqualTo("date");
        assertThat(
                        document.at("/components/schemas/ProblemBody/properties/traceId/type")
                                .asString())
                .isEqualTo("string");
        assertThat(document.at("/components/securitySchemes/bearer/scheme").asString())
                .isEqualTo("bearer");
    }

    private static JsonNode create(JsonNode document) {
        return document.get("paths").get("/api/trial/v1/toys").get("post");
    }

    @Test
    void isTheSameEachTimeAndWhole() {
        assertThat(document().body()).isEqualTo(document().body());
        assertThat(document().body()).doesNotContain("127.0.0.1", "localhost");
        OpenApiRules.everyOperationIsWhole(service);
    }

    @Test
    void isForSignedInCallers() {
        api.get("/api/trial/v1/openapi.json").expectProblem(401, "not-signed-in");
    }
}
