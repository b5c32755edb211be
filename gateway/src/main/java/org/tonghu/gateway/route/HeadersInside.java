package org.tonghu.gateway.route;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.cloud.gateway.server.mvc.filter.HttpHeadersFilter.RequestHttpHeadersFilter;
import org.springframework.core.Ordered;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.function.ServerRequest;
import org.tonghu.gateway.problem.Browsers;
import org.tonghu.gateway.settings.BackendSettings;
import org.tonghu.gateway.settings.GatewaySettings;
import org.tonghu.gateway.trace.Trace;

/**
 * The headers a backend sees. What only we may say (who is called for, deadlines, forwarded
 * addresses) is taken out of what came from outside; cookies reach Keycloak alone, and only its
 * own.
 */
@Component
class HeadersInside implements RequestHttpHeadersFilter, Ordered {

    private static final Set<String> OURS =
            Set.of("x-on-behalf-of", "x-deadline", "forwarded", "x-real-ip", "x-xsrf-token");
    private static final Set<String> OUR_COOKIES =
            Set.of("tonghu-session", "__Host-tonghu", "XSRF-TOKEN");

    private final URI publicUrl;
    private final Duration patience;

    HeadersInside(GatewaySettings settings, BackendSettings backend) {
        this.publicUrl = URI.create(settings.publicUrl());
        this.patience = backend.readTimeout();
    }

    @Override
    public int getOrder() {
        return Ordered.LOWEST_PRECEDENCE;
    }

    @Override
    public HttpHeaders apply(HttpHeaders outside, ServerRequest request) {
        HttpHeaders inside = new HttpHeaders();
        outside.forEach((name, values) -> {
            if (mayPass(name.toLowerCase(Locale.ROOT))) {
                inside.addAll(name, values);
            }
        });
        boolean toService = Browsers.isApi(request.path());
        keepForeignCookies(inside, toService);
        if (toService) {
            inside.set("X-Deadline", Instant.now().plus(patience).toString());
        }
        contentTypeAsSent(inside, request.servletRequest());
        inside.set("traceparent", Trace.of(request.servletRequest()).parent());
        forwarded(inside, request.servletRequest().getRemoteAddr());
        return inside;
    }

    /** Without the charset that the container assumes: a file may well be in GBK. */
    private static void contentTypeAsSent(HttpHeaders inside, HttpServletRequest request) {
        String sent = request.getHeader(HttpHeaders.CONTENT_TYPE);
        if (sent != null) {
            inside.set(HttpHeaders.CONTENT_TYPE, sent);
        }
    }

    private static boolean mayPass(String name) {
        return !OURS.contains(name) && !name.startsWith("x-forwarded-");
    }

    private static void keepForeignCookies(HttpHeaders inside, boolean toService) {
        String cookies = inside.getFirst(HttpHeaders.COOKIE);
        inside.remove(HttpHeaders.COOKIE);
        String foreign = toService ? "" : foreign(cookies);
        if (!foreign.isEmpty()) {
            inside.set(HttpHeaders.COOKIE, foreign);
        }
    }

    private static String foreign(@Nullable String cookies) {
        return Stream.of((cookies == null ? "" : cookies).split(";"))
                .map(String::strip)
                .filter(cookie -> !OUR_COOKIES.contains(cookie.split("=", 2)[0]))
                .collect(Collectors.joining("; "));
    }

    private void forwarded(HttpHeaders inside, String client) {
        boolean https = "https".equals(publicUrl.getScheme());
        int port = publicUrl.getPort() > 0 ? publicUrl.getPort() : https ? 443 : 80;
        inside.set("X-Forwarded-For", client);
        inside.set("X-Forwarded-Proto", publicUrl.getScheme());
        inside.set("X-Forwarded-Host", publicUrl.getAuthority());
        inside.set("X-Forwarded-Port", Integer.toString(port));
    }
}
