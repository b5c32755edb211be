package org.tonghu.gateway.login;

import static com.github.tomakehurst.wiremock.client.WireMock.badRequest;
import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static com.github.tomakehurst.wiremock.client.WireMock.post;

import com.github.tomakehurst.wiremock.client.ResponseDefinitionBuilder;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.web.util.UriComponentsBuilder;
import org.tonghu.gateway.testing.Realm;
import org.tonghu.gateway.testing.Stage;

/** Somebody with a browser: keeps cookies and goes through the login. */
class Person {

    private final Stage stage;
    final Map<String, String> cookies = new LinkedHashMap<>();

    Person(Stage stage) {
        this.stage = stage;
    }

    HttpResponse<String> get(String path) {
        return send(stage.to(path));
    }

    HttpResponse<String> look(String path) {
        return send(stage.to(path).header("Accept", "text/html"));
    }

    HttpResponse<String> send(HttpRequest.Builder request) {
        if (!cookies.isEmpty()) {
            request.header(
                    "Cookie",
                    cookies.entrySet().stream()
                            .map(c -> c.getKey() + "=" + c.getValue())
                            .collect(Collectors.joining("; ")));
        }
        HttpResponse<String> answer = stage.send(request);
        answer.headers().allValues("Set-Cookie").forEach(this::keep);
        return answer;
    }

    /** Goes from the login button through a pretended Keycloak back to the gateway. */
    HttpResponse<String> logIn(int accessTokenSeconds) {
        Map<String, String> asked = askKeycloak();
        stage.keycloak.stubFor(
                post(Realm.TOKEN)
                        .willReturn(
                                tokens(
                                        stage.realm.tokenOf("person-1"),
                                        stage.realm.identityToken("person-1", asked.get("nonce")),
                                        accessTokenSeconds)));
        return get("/login/oauth2/code/tonghu?code=the-code&state=" + asked.get("state"));
    }

    /** What the browser is told to ask Keycloak for. */
    Map<String, String> askKeycloak() {
        String begin = location(look("/login"));
        String keycloak = location(look(URI.create(begin).getPath()));
        return UriComponentsBuilder.fromUriString(keycloak)
                .build()
                .getQueryParams()
                .toSingleValueMap();
    }

    static ResponseDefinitionBuilder tokens(String access, String identity, int seconds) {
        return okJson(
                """
                {"access_token":"%s","id_token":"%s","refresh_token":"refresh-1","token_type":"Bearer",
                 "expires_in":%d,"scope":"openid profile"}\
                """
                        .formatted(access, identity, seconds));
    }

    static ResponseDefinitionBuilder noMoreTokens() {
        return badRequest()
                .withHeader("Content-Type", "application/json")
                .withBody(
                        "{\"error\":\"invalid_grant\",\"error_description\":\"Session not active\"}");
    }

    static String location(HttpResponse<String> answer) {
        return answer.headers().firstValue("Location").orElseThrow();
    }

    private void keep(String setCookie) {
        String[] pair = setCookie.split(";", 2)[0].split("=", 2);
        cookies.put(pair[0], pair[1]);
    }
}
