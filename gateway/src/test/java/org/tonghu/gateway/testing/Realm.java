package org.tonghu.gateway.testing;

import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.client.WireMock.okJson;

import com.github.tomakehurst.wiremock.WireMockServer;
import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;

/** Stands for Keycloak: signs tokens and shows its keys. */
public class Realm {

    public static final String CERTS = "/realms/tonghu/protocol/openid-connect/certs";
    public static final String TOKEN = "/realms/tonghu/protocol/openid-connect/token";
    private static final RSAKey KEY = newKey("key-1");
    private static final RSAKey STRANGE_KEY = newKey("key-1");

    private final String issuer;

    Realm(String issuer) {
        this.issuer = issuer;
    }

    public void showKeysOn(WireMockServer keycloak) {
        keycloak.stubFor(get(CERTS).willReturn(okJson(new JWKSet(KEY.toPublicJWK()).toString())));
    }

    /** An access token as partners get it. */
    public String partnerToken() {
        return token(claims -> claims);
    }

    public String tokenOf(String subject) {
        return token(claims -> claims.subject(subject));
    }

    public String token(UnaryOperator<JWTClaimsSet.Builder> change) {
        return sign(KEY, change.apply(access()).build());
    }

    public String tokenSignedByAStranger() {
        return sign(STRANGE_KEY, access().build());
    }

    public String identityToken(String subject, String nonce) {
        return sign(
                KEY,
                times(new JWTClaimsSet.Builder())
                        .subject(subject)
                        .audience("gateway")
                        .claim("azp", "gateway")
                        .claim("nonce", nonce)
                        .claim("name", "演示 县级")
                        .claim("preferred_username", "county-officer")
                        .claim("units", List.of("ZZ-410122"))
                        .claim("realm_access", Map.of("roles", List.of("county-officer")))
                        .build());
    }

    private JWTClaimsSet.Builder access() {
        return times(new JWTClaimsSet.Builder())
                .subject("partner-1")
                .audience("tonghu-api")
                .claim("azp", "partner");
    }

    private JWTClaimsSet.Builder times(JWTClaimsSet.Builder claims) {
        Instant now = Instant.now();
        return claims.issuer(issuer)
                .issueTime(Date.from(now))
                .expirationTime(Date.from(now.plus(Duration.ofMinutes(5))));
    }

    private static String sign(RSAKey key, JWTClaimsSet claims) {
        try {
            var header = new JWSHeader.Builder(JWSAlgorithm.RS256).keyID(key.getKeyID()).build();
            SignedJWT token = new SignedJWT(header, claims);
            token.sign(new RSASSASigner(key));
            return token.serialize();
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
    }

    private static RSAKey newKey(String id) {
        try {
            return new RSAKeyGenerator(2048).keyID(id).generate();
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
    }
}
