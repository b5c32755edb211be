package org.tonghu.gateway.token;

import com.nimbusds.jose.jwk.source.JWKSource;
import com.nimbusds.jose.jwk.source.JWKSourceBuilder;
import com.nimbusds.jose.proc.SecurityContext;
import com.nimbusds.jose.util.DefaultResourceRetriever;
import java.net.MalformedURLException;
import java.time.Duration;
import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.oauth2.client.oidc.authentication.OidcIdTokenValidator;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.core.OAuth2TokenValidator;
import org.springframework.security.oauth2.jose.jws.SignatureAlgorithm;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.jwt.JwtClaimNames;
import org.springframework.security.oauth2.jwt.JwtClaimValidator;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.jwt.JwtDecoderFactory;
import org.springframework.security.oauth2.jwt.JwtIssuerValidator;
import org.springframework.security.oauth2.jwt.JwtTimestampValidator;
import org.springframework.security.oauth2.jwt.JwtValidators;
import org.springframework.security.oauth2.jwt.NimbusJwtDecoder;
import org.tonghu.gateway.settings.GatewaySettings;

/** Which tokens count: signed by our realm (RS256), in time, from our issuer, for our audience. */
@Configuration(proxyBeanMethods = false)
class TokenRules {

    private static final Duration CLOCKS_DIFFER = Duration.ofSeconds(10);
    private static final int FETCH_MILLIS = 2_000;
    private static final int LARGEST_KEY_SET = 256 * 1024;
    private static final long KEYS_FRESH = Duration.ofMinutes(5).toMillis();
    private static final long REFRESH_AHEAD = Duration.ofMinutes(1).toMillis();
    private static final long KEYS_USABLE_IN_OUTAGE = Duration.ofHours(12).toMillis();
    private static final long BETWEEN_FETCHES = Duration.ofSeconds(10).toMillis();

    /**
     * Keys are fetched ahead of need and outlive an outage of Keycloak; unknown key ids can't make
     * us flood it.
     */
    @Bean
    JWKSource<SecurityContext> keycloakKeys(GatewaySettings settings) throws MalformedURLException {
        var retriever = new DefaultResourceRetriever(FETCH_MILLIS, FETCH_MILLIS, LARGEST_KEY_SET);
        return JWKSourceBuilder.<SecurityContext>create(
                        settings.security().jwksUri().toURL(), retriever)
                .cache(KEYS_FRESH, FETCH_MILLIS * 3L)
                .refreshAheadCache(REFRESH_AHEAD, false)
                .rateLimited(BETWEEN_FETCHES)
                .retrying(true)
                .outageTolerant(KEYS_USABLE_IN_OUTAGE)
                .build();
    }

    @Bean
    JwtDecoder accessTokens(JWKSource<SecurityContext> keys, GatewaySettings settings) {
        String audience = settings.security().audience();
        return decoder(
                keys,
                List.of(
                        inTime(),
                        new JwtIssuerValidator(settings.security().issuer()),
                        new JwtClaimValidator<List<String>>(
                                JwtClaimNames.AUD, aud -> aud != null && aud.contains(audience))));
    }

    /** Identity tokens of a login, checked with the same keys. */
    @Bean
    JwtDecoderFactory<ClientRegistration> identityTokens(JWKSource<SecurityContext> keys) {
        return client -> decoder(keys, List.of(new OidcIdTokenValidator(client)));
    }

    private static JwtTimestampValidator inTime() {
        JwtTimestampValidator times = new JwtTimestampValidator(CLOCKS_DIFFER);
        times.setAllowEmptyExpiryClaim(false);
        return times;
    }

    private static NimbusJwtDecoder decoder(
            JWKSource<SecurityContext> keys, List<OAuth2TokenValidator<Jwt>> rules) {
        NimbusJwtDecoder decoder =
                NimbusJwtDecoder.withJwkSource(keys).jwsAlgorithm(SignatureAlgorithm.RS256).build();
        decoder.setJwtValidator(JwtValidators.createDefaultWithValidators(rules));
        return decoder;
    }
}
