package org.tonghu.starter.testing;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.tonghu.starter.caller.Role;
import org.tonghu.starter.web.StrictJson;
import tools.jackson.databind.json.JsonMapper;

/**
 * A small client of the service under test. Each {@code as} or {@code with} gives another client
 * that sends the header too; bodies are JSON text, or anything that Jackson writes.
 */
public final class Api {

    private static final HttpClient HTTP =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private static final JsonMapper JSON = strict();

    private final Supplier<String> address;
    private final Map<String, String> headers;

    Api(Supplier<String> address) {
        this(address, Map.of());
    }

    private Api(Supplier<String> address, Map<String, String> headers) {
        this.address = address;
        this.headers = headers;
    }

    public static Api at(String address) {
        return new Api(() -> address);
    }

    public Api as(Role role, String... units) {
        return as(Tokens.of(role, units));
    }

    public Api as(String token) {
        return with("Authorization", "Bearer " + token);
    }

    public Api key(String idempotencyKey) {
        return with("Idempotency-Key", idempotencyKey);
    }

    /** Sends the revision read before. */
    public Api match(String etag) {
        return with("If-Match", etag);
    }

    public Api english() {
        return with("Accept-Language", "en");
    }

    public Api with(String header, String value) {
        Map<String, String> more = new LinkedHashMap<>(headers);
        more.put(header, value);
        return new Api(address, more);
    }

    public ApiAnswer get(String path) {
        return send("GET", path, null);
    }

    public ApiAnswer post(String path, @Nullable Object body) {
        return send("POST", path, body);
    }

    public ApiAnswer put(String path, @Nullable Object body) {
        return send("PUT", path, body);
    }

    public ApiAnswer patch(String path, @Nullable Object body) {
        return send("PATCH", path, body);
    }

    public ApiAnswer delete(String path) {
        return send("DELETE", path, null);
    }

    public ApiAnswer send(String method, String path, @Nullable Object body) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(address.get() + path));
        if (body instanceof Multipart parts) {
            request.header("Content-Type", parts.contentType());
        } else if (body != null && !headers.containsKey("Content-Type")) {
            request.header("Content-Type", "application/json");
        }
        headers.forEach(request::header);
        request.method(
                method,
                body == null ? BodyPublishers.noBody() : BodyPublishers.ofByteArray(bytes(body)));
        try {
            return new ApiAnswer(HTTP.send(request.build(), BodyHandlers.ofString()), JSON);
        } catch (IOException e) {
            throw new IllegalStateException(method + " " + path, e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static byte[] bytes(Object body) {
        return switch (body) {
            case byte[] raw -> raw;
            case Multipart parts -> parts.bytes();
            case String text -> text.getBytes(StandardCharsets.UTF_8);
            default -> JSON.writeValueAsBytes(body);
        };
    }

    private static JsonMapper strict() {
        JsonMapper.Builder json = JsonMapper.builder();
        StrictJson.apply(json);
        return json.build();
    }
}
