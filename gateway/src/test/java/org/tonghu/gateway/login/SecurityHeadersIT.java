package org.tonghu.gateway.login;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;
import org.tonghu.gateway.testing.Stage;

class SecurityHeadersIT {

    @Test
    void everyAnswerTellsBrowsersToBeCareful() {
        try (Stage stage = Stage.with()) {
            for (String path : new String[] {"/", "/api/registry/v1/x", "/unknown"}) {
                HttpResponse<String> answer = stage.send(stage.to(path));
                assertThat(header(answer, "Content-Security-Policy"))
                        .contains(
                                "default-src 'none'",
                                "frame-ancestors 'none'",
                                "form-action 'self'")
                        .doesNotContain("unsafe");
                assertThat(header(answer, "X-Content-Type-Options")).isEqualTo("nosniff");
                assertThat(header(answer, "X-Frame-Options")).isEqualTo("DENY");
                assertThat(header(answer, "Referrer-Policy")).isEqualTo("same-origin");
                assertThat(answer.headers().firstValue("Strict-Transport-Security")).isEmpty();
            }
        }
    }

    @Test
    void onHttpTheSessionCookieIsHttpOnlyAndLax() {
        try (Stage stage = Stage.with()) {
            var answer = stage.send(stage.to("/oauth2/authorization/tonghu"));
            assertThat(cookie(answer, "tonghu-session="))
                    .contains("HttpOnly", "SameSite=Lax", "Path=/")
                    .doesNotContain("Secure");
        }
    }

    @Test
    void onHttpsTheCookiesAreBoundToHostAndTransport() {
        try (Stage stage = Stage.with("--tonghu.public-url=https://tonghu.example")) {
            var login = stage.send(stage.to("/oauth2/authorization/tonghu"));
            assertThat(cookie(login, "__Host-tonghu="))
                    .contains("Secure", "HttpOnly", "SameSite=Lax", "Path=/")
                    .doesNotContain("Domain");
            assertThat(header(login, "Strict-Transport-Security")).startsWith("max-age=31536000");
            assertThat(header(login, "Location"))
                    .startsWith("https://tonghu.example/realms/tonghu/")
                    .contains("redirect_uri=https://tonghu.example/login/oauth2/code/tonghu");
            assertThat(cookie(login, "XSRF-TOKEN=")).contains("Secure");
        }
    }

    private static String cookie(HttpResponse<String> answer, String name) {
        return answer.headers().allValues("Set-Cookie").stream()
                .filter(cookie -> cookie.startsWith(name))
                .findAny()
                .orElseThrow();
    }

    private static String header(HttpResponse<String> answer, String name) {
        return answer.headers().firstValue(name).orElseThrow();
    }
}
