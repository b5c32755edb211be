package org.tonghu.local.demo;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.tonghu.local.Failure;
import org.tonghu.local.token.Tokens;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The public API as one account sees it through the gateway. */
final class Api {

    /** Busy, or a service that has just come up: worth another try with the same key. */
    private static final Set<Integer> PASSING = Set.of(429, 502, 503, 504);

    private static final int TRIES = 20;

    private final HttpClient http =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final String base;
    private final Tokens tokens;

    Api(String base, Tokens tokens) {
        this.base = base;
        this.tokens = tokens;
    }

    record Answer(int status, JsonNode body, @Nullable String etag) {}

    JsonNode get(String account, String path) {
        return expect(account, "GET", path, null, null, null, 200);
    }

    /** A POST with a key of its own, so that trying again cannot do it twice. */
    JsonNode post(String account, String path, Object body, int... allowed) {
        return expect(account, "POST", path, body, null, UUID.randomUUID().toString(), allowed);
    }

    Answer register(String account, String path, Object body, String key) {
        return call(account, "POST", path, body, null, key);
    }

    /** A step on a record that was read just before. */
    JsonNode step(String account, String record, String step) {
        return step(account, record, step, null);
    }

    JsonNode step(String account, String record, String step, @Nullable Object body) {
        var etag = call(account, "GET", record, null, null, null).etag();
        return expect(
                account, "POST", record + step, body, etag, UUID.randomUUID().toString(), 200);
    }

    /** All items of a collection, page by page. */
    List<JsonNode> all(String account, String collection) {
        var items = new ArrayList<JsonNode>();
        var glue = collection.contains("?") ? "&" : "?";
        @Nullable String next = null;
        do {
            var page =
                    get(
                            account,
                            collection
                                    + glue
                                    + "limit=500"
                                    + (next == null ? "" : "&cursor=" + next));
            page.path("items").forEach(items::add);
            next = page.path("next").asString(null);
        } while (next != null);
        return items;
    }

    private JsonNode expect(
            String account,
            String method,
            String path,
            @Nullable Object body,
            @Nullable String etag,
            @Nullable String key,
            int... allowed) {
        var answer = call(account, method, path, body, etag, key);
        for (int status : allowed) {
            if (answer.status() == status) return answer.body();
        }
        throw new Failure(
                "演示中断：%s %s 返回 %d：%s"
                        .formatted(
                                method,
                                path,
                                answer.status(),
                                answer.body().path("detail").asString("")),
                "The demo stops: %s %s as %s answered %d: %s"
                        .formatted(method, path, account, answer.status(), answer.body()));
    }

    private Answer call(
            String account,
            String method,
            String path,
            @Nullable Object body,
            @Nullable String etag,
            @Nullable String key) {
        for (int tried = 1; ; tried++) {
            try {
                var answer = once(account, method, path, body, etag, key);
                if (!PASSING.contains(answer.status()) || tried == TRIES) return answer;
            } catch (IOException e) {
                if (tried == TRIES) {
                    throw new Failure(
                            "无法访问 " + base + "：" + e, "Cannot reach " + base + ": " + e, e);
                }
            }
            pause(Duration.ofMillis(250L * Math.min(tried, 8)));
        }
    }

    private Answer once(
            String account,
            String method,
            String path,
            @Nullable Object body,
            @Nullable String etag,
            @Nullable String key)
            throws IOException {
        var publisher =
                body == null
                        ? BodyPublishers.noBody()
                        : BodyPublishers.ofString(JsonMapper.shared().writeValueAsString(body));
        var request =
                HttpRequest.newBuilder(URI.create(base + path))
                        .timeout(Duration.ofSeconds(60))
                        .header("Authorization", "Bearer " + tokens.of(account))
                        .header("Content-Type", "application/json")
                        .method(method, publisher);
        if (etag != null) request.header("If-Match", etag);
        if (key != null) request.header("Idempotency-Key", key);
        try {
            var answer = http.send(request.build(), BodyHandlers.ofString());
            return new Answer(
                    answer.statusCode(),
                    json(answer.body()),
                    answer.headers().firstValue("ETag").orElse(null));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new Failure("演示被中断", "The demo was interrupted", e);
        }
    }

    private static JsonNode json(String body) {
        return body.isBlank()
                ? JsonMapper.shared().createObjectNode()
                : JsonMapper.shared().readTree(body);
    }

    static void pause(Duration time) {
        try {
            Thread.sleep(time);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new Failure("演示被中断", "The demo was interrupted", e);
        }
    }
}
