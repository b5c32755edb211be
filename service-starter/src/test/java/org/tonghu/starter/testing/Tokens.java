package org.tonghu.starter.testing;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jose.jwk.source.ImmutableJWKSet;
import com.nimbusds.jose.jwk.source.JWKSource;
import com.nimbusds.jose.proc.SecurityContext;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.tonghu.starter.caller.Role;
import org.tonghu.starter.caller.Scope;

/** Access tokens as the realm issues them, signed by a key that only tests trust. */
public final class Tokens {

    public static final String ISSUER = "http://localhost:8080/realms/tonghu";

    private static final RSAKey KEY = newKey("tests");
    private static final RSAKey STRANGER = newKey("tests");

    private Tokens() {}

    /** A person in a role, named like the role. */
    public static String of(Role role, String... units) {
        return of(role.realmName(), role, units);
    }

    /** A person by name, for tests where two persons must act. */
    public static String of(String name, Role role, String... units) {
        return sign(person(name, role, units));
    }

    public static String institutionManager(String name, String institution, String... units) {
        return sign(
                person(name, Role.INSTITUTION_MANAGER, units).claim("institution", institution));
    }

    /** A partner agency's client. */
    public static String partner(List<String> units, Scope... scopes) {
        String granted =
                Arrays.stream(scopes).map(Scope::tokenName).collect(Collectors.joining(" "));
        return sign(
                usual("service-account-partner", "partner")
                        .claim("units", units)
                        .claim("scope", "profile " + granted));
    }

    /** Another service of the platform, e.g. {@code benefits}. */
    public static String service(String name) {
        return sign(
                roles(
                        usual("service-account-" + name + "-service", name + "-service"),
                        Role.SERVICE));
    }

    /** Any token, from that of a person. */
    public static String changed(
            Role role, UnaryOperator<JWTClaimsSet.Builder> change, String... units) {
        return sign(change.apply(person(role.realmName(), role, units)));
    }

    public static String expired(Role role, String... units) {
        Instant hourAgo = Instant.now().minus(Duration.ofHours(1));
        return changed(role, claims -> claims.expirationTime(Date.from(hourAgo)), units);
    }

    /** Looks right, but nobody trusts the key that signed it. */
    public static String forged(Role role, String... units) {
        return sign(person(role.realmName(), role, units), STRANGER);
    }

    static JWKSource<SecurityContext> keys() {
        return new ImmutableJWKSet<>(new JWKSet(KEY.toPublicJWK()));
    }

    private static JWTClaimsSet.Builder person(String name, Role role, String... units) {
        return roles(usual(name, "gateway"), role).claim("units", List.of(units));
    }

    private static JWTClaimsSet.Builder roles(JWTClaimsSet.Builder claims, Role role) {
        return claims.claim(
                "realm_access", Map.of("roles", List.of("default-roles-tonghu", role.realmName())));
    }

    private static JWTClaimsSet.Builder usual(String name, String client) {
        Instant now = Instant.now();
        return new JWTClaimsSet.Builder()
                .issuer(ISSUER)
                .audience("tonghu-api")
                .subject("id-of-" + name)
                .claim("preferred_username", name)
                .claim("azp", client)
                .claim("typ", "Bearer")
                .issueTime(Date.from(now))
                .expirationTime(Date.from(now.plus(Duration.ofMinutes(30))));
    }

    private static String sign(JWTClaimsSet.Builder claims) {
        return sign(claims, KEY);
    }

    private static String sign(JWTClaimsSet.Builder claims, RSAKey key) {
        try {
            JWSHeader header =
                    new JWSHeader.Builder(JWSAlgorithm.RS256).keyID(key.getKeyID()).build();
            SignedJWT token = new SignedJWT(header, claims.build());
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
