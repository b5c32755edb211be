package org.tonghu.gateway.login;

import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;
import org.springframework.security.web.header.writers.StaticHeadersWriter;
import org.springframework.security.web.util.matcher.AnyRequestMatcher;
import org.springframework.stereotype.Component;
import org.tonghu.gateway.settings.GatewaySettings;

/**
 * Headers that tell a browser what not to do with an answer. A backend's own header of the same
 * name wins.
 */
@Component
class SecurityHeaders {

    private static final String OWN_PAGES =
            "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; font-src 'self';"
                    + " connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";
    private static final long ONE_YEAR = 31_536_000;

    private final boolean https;

    SecurityHeaders(GatewaySettings settings) {
        this.https = settings.https();
    }

    void forOwnPages(HeadersConfigurer<HttpSecurity> headers) {
        forKeycloak(headers);
        headers.contentSecurityPolicy(csp -> csp.policyDirectives(OWN_PAGES))
                .addHeaderWriter(
                        new StaticHeadersWriter(
                                "Permissions-Policy", "camera=(), geolocation=(), microphone=()"))
                .addHeaderWriter(
                        new StaticHeadersWriter("Cross-Origin-Opener-Policy", "same-origin"));
    }

    /** Keycloak sends its own content policy, made for its pages. */
    void forKeycloak(HeadersConfigurer<HttpSecurity> headers) {
        headers.referrerPolicy(referrer -> referrer.policy(ReferrerPolicy.SAME_ORIGIN))
                .frameOptions(frame -> frame.deny())
                .httpStrictTransportSecurity(this::transport);
    }

    private void transport(HeadersConfigurer<HttpSecurity>.HstsConfig hsts) {
        if (https) {
            hsts.requestMatcher(AnyRequestMatcher.INSTANCE).maxAgeInSeconds(ONE_YEAR);
        } else {
            hsts.disable();
        }
    }
}
