package org.tonghu.starter.caller;

import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.client.WireMock.getRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static com.github.tomakehurst.wiremock.client.WireMock.serverError;
import static com.github.tomakehurst.wiremock.client.WireMock.urlEqualTo;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.github.tomakehurst.wiremock.WireMockServer;
import com.github.tomakehurst.wiremock.core.WireMockConfiguration;
import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.JWK;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.security.oauth2.jwt.BadJwtException;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.jwt.JwtException;

/** Keys of an issuer that is there, away, or has new ones. */
class TokenChecksTest {

    static final String ISSUER = "http://localhost:8080/realms/tonghu";

    final WireMockServer keycloak =
            new WireMockServer(
                    WireMockConfiguration.options().dynamicPort().bindAddress("127.0.0.1"));
    final RSAKey key = newKey("first");
    JwtDecoder decoder;

    @BeforeEach
    void start() {
        keycloak.start();
        SecurityProperties settings =
                new SecurityProperties(
                        ISSUER,
                        URI.create(keycloak.baseUrl() + "/certs"),
                        "tonghu-api",
                        Duration.ofSeconds(10),
                        Duration.ofHours(1),
                        null,
                        null);
        decoder = TokenChecks.decoder(TokenChecks.keys(settings), settings);
    }

    @AfterEach
    void stop() {
        keycloak.stop();
    }

    void publishes(RSAKey... keys) {
        JWKSet set = new JWKSet(List.<JWK>of(keys));
        keycloak.stubFor(get("/certs").willReturn(okJson(set.toString(true))));
    }

    static RSAKey newKey(String id) {
        try {
            return new RSAKeyGenerator(2048).keyID(id).generate();
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
    }

    static String token(RSAKey key, Duration age) throws JOSEException {
        JWTClaimsSet claims =
                new JWTClaimsSet.Builder()
                        .issuer(ISSUER)
                        .audience("tonghu-api")
                        .subject("somebody")
                        .expirationTime(Date.from(Instant.now().minus(age).plusSeconds(60)))
                        .build();
        SignedJWT token =
                new SignedJWT(
                        new JWSHeader.Builder(JWSAlgorithm.RS256).keyID(key.getKeyID()).build(),
                        claims);
        token.sign(new RSASSASigner(key));
        return token.serialize();
    }

    @Test
    void keepsItsKeysWhileTheIssuerIsAway() throws JOSEException {
        publishes(key);
        assertThat(decoder.decode(token(key, Duration.ZERO)).getSubject()).isEqualTo("somebody");
        keycloak.stubFor(get("/certs").willReturn(serverError()));
        for (int i = 0; i < 50; i++) {
            decoder.decode(token(key, Duration.ZERO));
        }
        keycloak.verify(1, getRequestedFor(urlEqualTo("/certs")));
    }

    @Test
    void learnsANewKeyAndDoesNotAskForEachUnknownOne() throws JOSEException {
        publishes(key);
        decoder.decode(token(key, Duration.ZERO));
        RSAKey next = newKey("next");
        publishes(key, next);
        assertThat(decoder.decode(token(next, Duration.ZERO)).getSubject()).isEqualTo("somebody");
        RSAKey stranger = newKey("stranger");
        for (int i = 0; i < 50; i++) {
            assertThatThrownBy(() -> decoder.decode(token(stranger, Duration.ZERO)))
                    .isInstanceOf(JwtException.class);
        }
        assertThat(keycloak.findAll(getRequestedFor(urlEqualTo("/certs"))).size()).isLessThan(5);
    }

    @Test
    void anExpiredTokenIsNobodys() throws JOSEException {
        publishes(key);
        decoder.decode(token(key, Duration.ofSeconds(65)));
        assertThatThrownBy(() -> decoder.decode(token(key, Duration.ofSeconds(75))))
                .isInstanceOf(BadJwtException.class);
    }

    @Test
    void anIssuerNeverReachedIsAnOutageAndNoBadToken() {
        keycloak.stubFor(get("/certs").willReturn(serverError()));
        assertThatThrownBy(() -> decoder.decode(token(key, Duration.ZERO)))
                .isInstanceOf(JwtException.class)
                .isNotInstanceOf(BadJwtException.class);
    }
}
