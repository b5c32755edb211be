package org.tonghu.gateway.token;

import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.client.WireMock.serverError;
import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.PlainJWT;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.tonghu.gateway.testing.Realm;
import org.tonghu.gateway.testing.Stage;

class TokensIT {

    private static final Stage STAGE = Stage.with();

    @BeforeEach
    void reset() {
        STAGE.reset();
    }

    @AfterAll
    static void close() {
        STAGE.close();
    }

    @Test
    void aTokenOfOurRealmForOurAudiencePasses() {
        assertThat(call(STAGE.realm.partnerToken()).statusCode()).isEqualTo(200);
    }

    @Test
    void oneOfSeveralAudiencesIsEnough() {
        String token = STAGE.realm.token(c -> c.audience(List.of("account", "tonghu-api")));
        assertThat(call(token).statusCode()).isEqualTo(200);
    }

    @Test
    void clocksMayDifferByAFewSeconds() {
        assertThat(call(endedBefore(Duration.ofSeconds(3))).statusCode()).isEqualTo(200);
    }

    @Test
    void anExpiredTokenIsRefused() {
        assertRefused(endedBefore(Duration.ofSeconds(30)));
    }

    @Test
    void aTokenWithoutEndIsRefused() {
        assertRefused(STAGE.realm.token(c -> c.expirationTime(null)));
    }

    @Test
    void aTokenForAnotherAudienceIsRefused() {
        assertRefused(STAGE.realm.token(c -> c.audience("account")));
        assertRefused(STAGE.realm.token(c -> c.audience((String) null)));
    }

    @Test
    void aTokenOfAnotherRealmIsRefused() {
        assertRefused(STAGE.realm.token(c -> c.issuer(STAGE.address + "/realms/master")));
    }

    @Test
    void aTokenSignedByAStrangerIsRefused() {
        assertRefused(STAGE.realm.tokenSignedByAStranger());
    }

    @Test
    void aTokenWithoutSignatureIsRefused() {
        assertRefused(
                new PlainJWT(new JWTClaimsSet.Builder().audience("tonghu-api").build())
                        .serialize());
    }

    @Test
    void anIdentityTokenIsNoAccessToken() {
        assertRefused(STAGE.realm.identityToken("person-1", "nonce"));
    }

    @Test
    void whatIsNoTokenIsRefused() {
        assertRefused("abc");
        assertThat(
                        STAGE.send(
                                        STAGE.to("/api/registry/v1/x")
                                                .header("Authorization", "Basic YTph"))
                                .statusCode())
                .isEqualTo(401);
    }

    @Test
    void knownKeysOutliveAnOutageOfKeycloak() {
        call(STAGE.realm.partnerToken());
        STAGE.keycloak.stubFor(get(Realm.CERTS).willReturn(serverError()));

        assertThat(call(STAGE.realm.partnerToken()).statusCode()).isEqualTo(200);
    }

    @Test
    void withoutAnyKeysItIsAnOutageAndNotABadToken() {
        try (Stage fresh = Stage.with()) {
            fresh.keycloak.stubFor(get(Realm.CERTS).willReturn(serverError()));

            var answer = fresh.send(fresh.partnerTo("/api/registry/v1/x"));

            assertThat(answer.statusCode()).isEqualTo(503);
            assertThat(answer.headers().firstValue("Retry-After")).isPresent();
        }
    }

    private static String endedBefore(Duration ago) {
        Instant end = Instant.now().minus(ago);
        return STAGE.realm.token(c ->
                c.issueTime(Date.from(end.minus(Duration.ofMinutes(5))))
                        .expirationTime(Date.from(end)));
    }

    private static void assertRefused(String token) {
        var answer = call(token);
        assertThat(answer.statusCode()).isEqualTo(401);
        assertThat(answer.headers().firstValue("WWW-Authenticate"))
                .contains("Bearer error=\"invalid_token\"");
        assertThat(answer.body()).contains("\"type\":\"/problems/not-signed-in\"");
        assertThat(STAGE.servicesCalled()).isZero();
    }

    private static HttpResponse<String> call(String token) {
        return STAGE.send(
                STAGE.to("/api/registry/v1/children").header("Authorization", "Bearer " + token));
    }
}
