package org.tonghu.gateway.login;

import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.CsrfConfigurer;
import org.springframework.security.config.annotation.web.configurers.LogoutConfigurer;
import org.springframework.security.config.annotation.web.configurers.RequestCacheConfigurer;
import org.springframework.security.config.annotation.web.configurers.oauth2.client.OAuth2LoginConfigurer;
import org.springframework.security.oauth2.client.oidc.web.logout.OidcClientInitiatedLogoutSuccessHandler;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.security.web.csrf.CookieCsrfTokenRepository;
import org.springframework.security.web.csrf.CsrfFilter;
import org.springframework.security.web.savedrequest.HttpSessionRequestCache;
import org.springframework.stereotype.Component;
import org.tonghu.gateway.problem.Browsers;
import org.tonghu.gateway.settings.GatewaySettings;

/** How a person comes in and goes out. */
@Component
class Login {

    private final GatewaySettings settings;
    private final ClientRegistrationRepository registrations;

    Login(GatewaySettings settings, ClientRegistrationRepository registrations) {
        this.settings = settings;
        this.registrations = registrations;
    }

    void person(OAuth2LoginConfigurer<HttpSecurity> login) {
        login.loginPage("/login").failureUrl("/?login=failed");
    }

    /** Ends the session here and at Keycloak, then shows the landing page. */
    void out(LogoutConfigurer<HttpSecurity> logout) {
        var atKeycloakToo = new OidcClientInitiatedLogoutSuccessHandler(registrations);
        atKeycloakToo.setPostLogoutRedirectUri(settings.publicUrl() + "/");
        atKeycloakToo.setDefaultTargetUrl("/");
        logout.logoutSuccessHandler(atKeycloakToo);
    }

    /**
     * Scripts of our own pages read the cookie and send it back as {@code X-XSRF-TOKEN}; forms
     * carry it as a field. Without a session there is nothing to forge: such a write is told to
     * sign in.
     */
    void antiForgery(CsrfConfigurer<HttpSecurity> csrf) {
        var cookie = CookieCsrfTokenRepository.withHttpOnlyFalse();
        cookie.setCookieCustomizer(
                attributes -> attributes.secure(settings.https()).sameSite("Lax").path("/"));
        csrf.spa();
        csrf.csrfTokenRepository(cookie);
        csrf.requireCsrfProtectionMatcher(request ->
                CsrfFilter.DEFAULT_CSRF_MATCHER.matches(request)
                        && request.getSession(false) != null);
    }

    /** After the login, back to the page that was asked for; never to an API call. */
    void wayBack(RequestCacheConfigurer<HttpSecurity> cache) {
        var pages = new HttpSessionRequestCache();
        pages.setRequestMatcher(
                request -> "GET".equals(request.getMethod()) && Browsers.wantsPage(request));
        cache.requestCache(pages);
    }
}
