package org.tonghu.gateway.login;

import org.springframework.boot.web.server.Cookie.SameSite;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.boot.web.server.servlet.ConfigurableServletWebServerFactory;
import org.springframework.stereotype.Component;
import org.tonghu.gateway.settings.GatewaySettings;

/** {@code __Host-} and Secure on https; a plain name on http, where browsers refuse both. */
@Component
class SessionCookie implements WebServerFactoryCustomizer<ConfigurableServletWebServerFactory> {

    private final boolean https;

    SessionCookie(GatewaySettings settings) {
        this.https = settings.https();
    }

    @Override
    public void customize(ConfigurableServletWebServerFactory factory) {
        var cookie = factory.getSettings().getSession().getCookie();
        cookie.setName(https ? "__Host-tonghu" : "tonghu-session");
        cookie.setSecure(https);
        cookie.setHttpOnly(true);
        cookie.setPath("/");
        cookie.setSameSite(SameSite.LAX);
    }
}
