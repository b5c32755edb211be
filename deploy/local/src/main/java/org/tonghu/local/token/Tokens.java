package org.tonghu.local.token;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.tonghu.local.Failure;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Access tokens from one address: people by direct grant through {@code platform-cli}, the partner
 * by client credentials.
 */
public final class Tokens {

    private static final Duration BEFORE_EXPIRY = Duration.ofSeconds(30);
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final HttpClient http =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final Map<String, Held> held = new ConcurrentHashMap<>();
    private final String address;

    /**
     * @param base address of the gateway or of Keycloak, without a slash at the end
     */
    public Tokens(String base) {
        this.address = base + "/realms/tonghu/protocol/openid-connect/token";
    }

    private record Held(String token, Instant until) {}

    /** A token that is good for at least half a minute; the last one as long as it is. */
    public String of(String account) {
        return held.compute(
                        account,
                        (name, old) ->
                                old != null && Instant.now().isBefore(old.until())
                                        ? old
                                        : ask(name))
                .token();
    }

    /**
     * A person's token of one second, to try what happens when it has run out. The services allow
     * ten seconds of skew on top.
     */
    public String brief(String person) {
        return post(person, password(person, "platform-cli-brief")).path("access_token").asString();
    }

    private Held ask(String account) {
        JsonNode answer = post(account, grant(account));
        Instant until =
                Instant.now()
                        .plusSeconds(answer.path("expires_in").asLong(60))
                        .minus(BEFORE_EXPIRY);
        return new Held(answer.path("access_token").asString(), until);
    }

    private static Map<String, String> grant(String account) {
        return account.equals(Accounts.PARTNER)
                ? Map.of(
                        "grant_type",
                        "client_credentials",
                        "client_id",
                        account,
                        "client_secret",
                        account + "-secret")
                : password(account, "platform-cli");
    }

    private static Map<String, String> password(String person, String client) {
        return Map.of(
                "grant_type",
                "password",
                "client_id",
                client,
                "username",
                person,
                "password",
                person);
    }

    private JsonNode post(String account, Map<String, String> form) {
        var request =
                HttpRequest.newBuilder(URI.create(address))
                        .timeout(PATIENCE)
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(HttpRequest.BodyPublishers.ofString(encoded(form)))
                        .build();
        try {
            var answer = http.send(request, BodyHandlers.ofString());
            if (answer.statusCode() == 200) {
                return JsonMapper.shared().readTree(answer.body());
            }
            throw refused(account, answer.statusCode() + " " + answer.body());
        } catch (IOException e) {
            throw refused(account, e.toString());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw refused(account, e.toString());
        }
    }

    private Failure refused(String account, String why) {
        return new Failure(
                "无法取得 " + account + " 的令牌：" + why,
                "No token for " + account + " from " + address + ": " + why);
    }

    private static String encoded(Map<String, String> form) {
        return form.entrySet().stream()
                .map(e ->
                        e.getKey() + "=" + URLEncoder.encode(e.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
    }
}
