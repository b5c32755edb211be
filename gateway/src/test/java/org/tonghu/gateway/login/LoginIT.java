package org.tonghu.gateway.login;

import static com.github.tomakehurst.wiremock.client.WireMock.containing;
import static com.github.tomakehurst.wiremock.client.WireMock.matching;
import static com.github.tomakehurst.wiremock.client.WireMock.post;
import static com.github.tomakehurst.wiremock.client.WireMock.postRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.serverError;
import static com.github.tomakehurst.wiremock.client.WireMock.urlEqualTo;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest.BodyPublishers;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.tonghu.gateway.testing.Realm;
import org.tonghu.gateway.testing.Stage;

class LoginIT {

    private static final Stage STAGE = Stage.with();
    private final Person person = new Person(STAGE);

    @BeforeEach
    void reset() {
        STAGE.reset();
    }

    @AfterAll
    static void close() {
        STAGE.close();
    }

    @Test
    void theLoginAsksKeycloakAtThePublicAddressWithPkceAndTheExactWayBack() {
        var asked = person.askKeycloak();

        assertThat(asked)
                .containsEntry("client_id", "gateway")
                .containsEntry("code_challenge_method", "S256")
                .containsEntry("redirect_uri", STAGE.address + "/login/oauth2/code/tonghu")
                .containsKeys("state", "nonce", "code_challenge");
    }

    @Test
    void afterTheLoginThePersonSeesNameRoleAndUnits() {
        assertThat(person.logIn(300).statusCode()).isEqualTo(302);

        assertThat(person.look("/").body())
                .contains("演示 县级", "county-officer", "县级民政工作人员", "ZZ-410122", "/logout");
        STAGE.keycloak.verify(
                postRequestedFor(urlEqualTo(Realm.TOKEN))
                        .withRequestBody(containing("code=the-code"))
                        .withRequestBody(matching(".*code_verifier=.+")));
    }

    @Test
    void theLoginLeadsBackToThePageThatWasAskedFor() {
        assertThat(Person.location(person.look("/docs"))).endsWith("/login");

        assertThat(Person.location(person.logIn(300))).contains("/docs");
        assertThat(person.look("/docs").body()).contains("swagger-ui-bundle.js");
        assertThat(person.get("/docs/ui/swagger-ui-bundle.js").statusCode()).isEqualTo(200);
    }

    @Test
    void theSessionHasANewIdAfterTheLogin() {
        person.askKeycloak();
        String before = person.cookies.get("tonghu-session");
        person.logIn(300);

        assertThat(person.cookies.get("tonghu-session")).isNotBlank().isNotEqualTo(before);
    }

    @Test
    void theAccessTokenReachesTheServiceAndNeverTheBrowser() {
        person.logIn(300);

        var answer = person.get("/api/registry/v1/children");

        assertThat(answer.statusCode()).isEqualTo(200);
        var seen = STAGE.service.getAllServeEvents().getFirst().getRequest();
        assertThat(seen.getHeader("Authorization")).startsWith("Bearer ey");
        assertThat(seen.containsHeader("Cookie")).isFalse();
        assertThat(answer.headers().toString()).doesNotContain("Bearer ey");
    }

    @Test
    void aLoginWithAForeignStateOrNonceIsNotCompleted() {
        person.askKeycloak();
        var foreignState = person.get("/login/oauth2/code/tonghu?code=the-code&state=foreign");
        assertThat(Person.location(foreignState)).endsWith("/?login=failed");

        String state = person.askKeycloak().get("state");
        STAGE.keycloak.stubFor(
                post(Realm.TOKEN)
                        .willReturn(
                                Person.tokens(
                                        STAGE.realm.partnerToken(),
                                        STAGE.realm.identityToken("person-1", "foreign"),
                                        300)));
        var foreignNonce = person.get("/login/oauth2/code/tonghu?code=the-code&state=" + state);
        assertThat(Person.location(foreignNonce)).endsWith("/?login=failed");
        assertThat(person.get("/api/registry/v1/children").statusCode()).isEqualTo(401);
    }

    @Test
    void aWriteWithoutAntiForgeryTokenIs403AndWithItPasses() {
        person.logIn(300);
        person.look("/");

        var forged = person.send(write());
        assertThat(forged.statusCode()).isEqualTo(403);
        assertThat(forged.body()).contains("/problems/csrf-token-missing");
        assertThat(STAGE.servicesCalled()).isZero();

        String token = person.cookies.get("XSRF-TOKEN");
        assertThat(person.send(write().header("X-XSRF-TOKEN", token)).statusCode()).isEqualTo(200);
    }

    @Test
    void aWriteWithNeitherTokenNorSessionIsToldToSignIn() {
        assertThat(person.send(write()).statusCode()).isEqualTo(401);
        assertThat(STAGE.servicesCalled()).isZero();
    }

    @Test
    void aTokenAboutToExpireIsRenewedOnceForParallelRequests() {
        person.logIn(30);
        STAGE.keycloak.resetRequests();
        STAGE.keycloak.stubFor(
                post(Realm.TOKEN)
                        .willReturn(
                                Person.tokens(
                                        STAGE.realm.tokenOf("renewed"),
                                        STAGE.realm.identityToken("person-1", "n"),
                                        300)));

        assertThat(
                        IntStream.range(0, 6)
                                .parallel()
                                .map(_ -> person.get("/api/registry/v1/x").statusCode()))
                .containsOnly(200);
        STAGE.keycloak.verify(
                1,
                postRequestedFor(urlEqualTo(Realm.TOKEN))
                        .withRequestBody(containing("grant_type=refresh_token")));
    }

    @Test
    void aSessionThatKeycloakHasEndedIs401AndOverHereToo() {
        person.logIn(30);
        STAGE.keycloak.stubFor(post(Realm.TOKEN).willReturn(Person.noMoreTokens()));

        assertThat(person.get("/api/registry/v1/x").statusCode()).isEqualTo(401);
        assertThat(person.look("/").body()).contains("/login").doesNotContain("/logout");
        assertThat(STAGE.servicesCalled()).isZero();
    }

    @Test
    void aKeycloakThatFailsWhileATokenMustBeRenewedIs503AndTheSessionStays() {
        person.logIn(30);
        STAGE.keycloak.stubFor(post(Realm.TOKEN).willReturn(serverError()));

        assertThat(person.get("/api/registry/v1/x").statusCode()).isEqualTo(503);
        assertThat(person.look("/").body()).contains("/logout");
    }

    @Test
    void logoutEndsTheSessionHereAndAtKeycloak() {
        person.logIn(300);
        person.look("/");
        String token = person.cookies.get("XSRF-TOKEN");

        var out =
                person.send(
                        STAGE.to("/logout")
                                .header("X-XSRF-TOKEN", token)
                                .POST(BodyPublishers.noBody()));

        assertThat(Person.location(out))
                .startsWith(STAGE.address + "/realms/tonghu/protocol/openid-connect/logout")
                .contains("id_token_hint=ey", "post_logout_redirect_uri=");
        assertThat(person.get("/api/registry/v1/x").statusCode()).isEqualTo(401);
    }

    private static java.net.http.HttpRequest.Builder write() {
        return STAGE.to("/api/registry/v1/children")
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString("{}"));
    }
}
