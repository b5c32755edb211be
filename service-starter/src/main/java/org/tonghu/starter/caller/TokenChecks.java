package org.tonghu.starter.caller;

import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.jwk.source.JWKSource;
import com.nimbusds.jose.jwk.source.JWKSourceBuilder;
import com.nimbusds.jose.proc.JWSVerificationKeySelector;
import com.nimbusds.jose.proc.SecurityContext;
import com.nimbusds.jose.util.DefaultResourceRetriever;
import com.nimbusds.jwt.proc.DefaultJWTProcessor;
import java.net.MalformedURLException;
import java.time.Duration;
import java.util.Collection;
import org.springframework.security.oauth2.core.DelegatingOAuth2TokenValidator;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.jwt.JwtClaimNames;
import org.springframework.security.oauth2.jwt.JwtClaimValidator;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.jwt.JwtIssuerValidator;
import org.springframework.security.oauth2.jwt.JwtTimestampValidator;
import org.springframework.security.oauth2.jwt.NimbusJwtDecoder;

/**
 * Signature, issuer, audience and times of a token. Keys are fetched ahead of need and kept through
 * an outage of the issuer, so that nobody is signed out while Keycloak restarts; a token with an
 * unknown key asks for new keys, but not more often than twice in half a minute.
 */
final class TokenChecks {

    private static final Duration KEYS_LIVE = Duration.ofMinutes(15);
    private static final Duration FETCH_TIMEOUT = Duration.ofSeconds(5);
    private static final Duration AHEAD = Duration.ofMinutes(2);
    private static final Duration BETWEEN_FETCHES = Duration.ofSeconds(30);

    private TokenChecks() {}

    static JWKSource<SecurityContext> keys(SecurityProperties settings) {
        int timeout = (int) FETCH_TIMEOUT.toMillis();
        try {
            return JWKSourceBuilder.<SecurityContext>create(
                            settings.jwksUri().toURL(),
                            new DefaultResourceRetriever(timeout, timeout, 256 * 1024))
                    .retrying(true)
                    .cache(KEYS_LIVE.toMillis(), 2 * FETCH_TIMEOUT.toMillis())
                    .refreshAheadCache(AHEAD.toMillis(), true)
                    .rateLimited(BETWEEN_FETCHES.toMillis())
                    .outageTolerant(settings.keysOutage().toMillis())
                    .build();
        } catch (MalformedURLException e) {
            throw new IllegalStateException("tonghu.security.jwks-uri is not a URL", e);
        }
    }

    static JwtDecoder decoder(JWKSource<SecurityContext> keys, SecurityProperties settings) {
        DefaultJWTProcessor<SecurityContext> processor = new DefaultJWTProcessor<>();
        processor.setJWSKeySelector(new JWSVerificationKeySelector<>(JWSAlgorithm.RS256, keys));
        processor.setJWTClaimsSetVerifier((claims, context) -> {});
        NimbusJwtDecoder decoder = new NimbusJwtDecoder(processor);
        JwtTimestampValidator times = new JwtTimestampValidator(settings.clockSkew());
        times.setAllowEmptyExpiryClaim(false);
        decoder.setJwtValidator(
                new DelegatingOAuth2TokenValidator<Jwt>(
                        times,
                        new JwtIssuerValidator(settings.issuer()),
                        new JwtClaimValidator<Collection<String>>(
                                JwtClaimNames.AUD,
                                audience ->
                                        audience != null
                                                && audience.contains(settings.audience()))));
        return decoder;
    }
}
