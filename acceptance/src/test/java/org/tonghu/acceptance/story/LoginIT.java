package org.tonghu.acceptance.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.tonghu.acceptance.OnThePlatform;
import org.tonghu.acceptance.Platform;

/** A person logs in with a browser, works with the session, and logs out. */
@OnThePlatform
class LoginIT {

    private static final String CHILDREN = "/api/registry/v1/children/search";

    private final Browser browser;

    LoginIT(Platform platform) {
        this.browser = new Browser(platform.url());
    }

    @Test
    void aPersonLogsInWorksAndLogsOut() {
        assertThat(search("").statusCode()).as("before the login").isIn(401, 403);

        assertThat(browser.logIn("county-officer", "county-officer").body())
                .contains("county-officer", "ZZ-410122");
        assertThat(fetch("/api/registry/v1/managing-units").statusCode()).isEqualTo(200);
        assertThat(search(token()).statusCode()).isEqualTo(200);

        browser.fetch("POST", "/logout", "", token());
        assertThat(fetch("/api/registry/v1/managing-units").statusCode()).isEqualTo(401);
        assertThat(browser.open("/").body()).doesNotContain("/logout");
    }

    @Test
    void aWriteWithoutTheAntiForgeryTokenIsRefused() {
        browser.logIn("county-officer", "county-officer");

        for (var token : new String[] {"", "made-up"}) {
            var refused = search(token);
            assertThat(refused.statusCode()).isEqualTo(403);
            assertThat(refused.body()).contains("/problems/csrf-token-missing");
        }
        assertThat(search(token()).statusCode()).isEqualTo(200);
    }

    @Test
    void theTokensStayAtTheGateway() {
        browser.logIn("county-officer", "county-officer");

        assertThat(Map.of("session", browser.cookie("tonghu-session")))
                .allSatisfy((_, value) -> assertThat(value).isNotBlank().doesNotContain("eyJ"));
    }

    @Test
    void aWrongPasswordGivesNoSession() {
        var answer = browser.logIn("county-officer", "wrong");

        assertThat(answer.body()).contains("<form");
        assertThat(fetch("/api/registry/v1/managing-units").statusCode()).isEqualTo(401);
    }

    private HttpResponse<String> search(String antiForgery) {
        return browser.fetch("POST", CHILDREN, "{\"township\":\"410122101\"}", antiForgery);
    }

    private HttpResponse<String> fetch(String path) {
        return browser.fetch("GET", path, "", "");
    }

    /** The page tells it in a cookie. */
    private String token() {
        browser.open("/");
        return browser.cookie("XSRF-TOKEN");
    }
}
