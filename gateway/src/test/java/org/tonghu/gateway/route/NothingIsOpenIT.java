package org.tonghu.gateway.route;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest.BodyPublishers;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.tonghu.gateway.testing.Stage;

class NothingIsOpenIT {

    private static final Stage STAGE = Stage.with();
    private static final List<String> PATHS =
            List.of("/api/registry", "/api/benefits", "/api/institutions", "/api/training");
    private static final List<String> METHODS =
            List.of("GET", "HEAD", "OPTIONS", "POST", "PUT", "PATCH", "DELETE");

    @BeforeEach
    void reset() {
        STAGE.reset();
    }

    @AfterAll
    static void close() {
        STAGE.close();
    }

    static Stream<Arguments> everyMethodOfEveryService() {
        return PATHS.stream()
                .flatMap(path ->
                        Stream.of("", "/v1", "/v1/openapi.json", "/v1/a/b").map(path::concat))
                .flatMap(path -> METHODS.stream().map(method -> Arguments.of(method, path)));
    }

    @ParameterizedTest
    @MethodSource("everyMethodOfEveryService")
    void withoutTokenOrSessionNoServiceIsReached(String method, String path) {
        var answer = STAGE.send(STAGE.to(path).method(method, BodyPublishers.noBody()));

        assertThat(answer.statusCode()).isIn(401, 403);
        assertThat(answer.headers().firstValue("Content-Type"))
                .contains("application/problem+json");
        assertThat(STAGE.servicesCalled()).isZero();
    }

    @ParameterizedTest
    @MethodSource("everyMethodOfEveryService")
    void withATokenTheServiceIsReachedAtTheSamePath(String method, String path) {
        var answer = STAGE.send(STAGE.partnerTo(path).method(method, BodyPublishers.noBody()));

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(STAGE.service.getAllServeEvents())
                .singleElement()
                .satisfies(call -> assertThat(call.getRequest().getUrl()).isEqualTo(path));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/realms/master",
                "/realms/master/protocol/openid-connect/token",
                "/realms/tonghu2/protocol/openid-connect/token",
                "/realms/tonghu/clients-registrations/default",
                "/realms/tonghu/../master",
                "/realms/tonghu/%2e%2e/master",
                "/realms/tonghu/%2E%2E%2Fmaster",
                "/realms/tonghu;a=b/../master",
                "/admin/",
                "/admin/realms/tonghu/users",
                "/metrics",
                "/health"
            })
    void ofKeycloakNothingButOurRealmIsReached(String path) {
        for (var request : List.of(STAGE.to(path), STAGE.partnerTo(path))) {
            assertThat(STAGE.send(request).statusCode()).isIn(400, 401, 404);
        }
        assertThat(STAGE.keycloak.getAllServeEvents())
                .allSatisfy(call ->
                        assertThat(call.getRequest().getUrl()).endsWith("/openid-connect/certs"));
    }

    @Test
    void ourRealmAndTheFilesOfItsPagesAreReachedWithoutAToken() {
        STAGE.send(STAGE.to("/realms/tonghu/.well-known/openid-configuration?a=%E4%B8%AD"));
        STAGE.send(STAGE.to("/resources/x/login/style.css"));

        assertThat(STAGE.keycloak.getAllServeEvents())
                .extracting(call -> call.getRequest().getUrl())
                .containsExactlyInAnyOrder(
                        "/realms/tonghu/.well-known/openid-configuration?a=%E4%B8%AD",
                        "/resources/x/login/style.css");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/docs", "/docs/ui/swagger-ui.css", "/actuator", "/actuator/env", "/x"})
    void ourOwnPagesLeadAPersonToTheLoginAndAProgramTo401(String path) {
        assertThat(STAGE.send(STAGE.to(path)).statusCode()).isEqualTo(401);
        var person = STAGE.send(STAGE.to(path).header("Accept", "text/html"));
        assertThat(person.statusCode()).isEqualTo(302);
        assertThat(person.headers().firstValue("Location").orElseThrow()).endsWith("/login");
    }

    @Test
    void theLandingPageAndHealthAreOpen() {
        assertThat(STAGE.send(STAGE.to("/")).body()).contains("童护").contains("/login");
        assertThat(STAGE.send(STAGE.to("/assets/gateway.css")).statusCode()).isEqualTo(200);
        assertThat(STAGE.send(STAGE.to("/actuator/health/readiness")).body())
                .isEqualTo("{\"status\":\"UP\"}");
    }

    @Test
    void anUnknownPathIs404WithAToken() {
        var answer = STAGE.send(STAGE.partnerTo("/api/unknown/v1/x"));

        assertThat(answer.statusCode()).isEqualTo(404);
        assertThat(answer.body()).contains("\"type\":\"/problems/no-such-address\"");
    }
}
