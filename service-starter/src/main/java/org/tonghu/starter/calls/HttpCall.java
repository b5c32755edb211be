package org.tonghu.starter.calls;

import feign.Client;
import feign.Request;
import feign.Response;
import java.io.IOException;
import java.io.InputStream;
import java.io.InterruptedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Collection;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** One HTTP exchange with the JDK's client, bound by the caller's deadline. */
final class HttpCall implements Client {

    private static final Set<String> SET_BY_CLIENT =
            Set.of("content-length", "host", "connection", "expect", "upgrade");

    private final HttpClient http;

    HttpCall(Duration connectTimeout) {
        this.http =
                HttpClient.newBuilder()
                        .version(HttpClient.Version.HTTP_1_1)
                        .followRedirects(HttpClient.Redirect.NEVER)
                        .connectTimeout(connectTimeout)
                        .build();
    }

    @Override
    public Response execute(Request request, Request.Options options) throws IOException {
        Duration wait =
                Deadline.left(
                        Duration.of(
                                options.readTimeout(), options.readTimeoutUnit().toChronoUnit()));
        try {
            return answer(
                    http.send(
                            outgoing(request).timeout(wait).build(), BodyHandlers.ofInputStream()),
                    request);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new InterruptedIOException("interrupted while calling another service");
        }
    }

    private static HttpRequest.Builder outgoing(Request request) {
        HttpRequest.Builder outgoing = HttpRequest.newBuilder(URI.create(request.url()));
        byte[] body = request.body();
        outgoing.method(
                request.httpMethod().name(),
                body == null ? BodyPublishers.noBody() : BodyPublishers.ofByteArray(body));
        request.headers()
                .forEach((name, values) -> {
                    if (!SET_BY_CLIENT.contains(name.toLowerCase(Locale.ROOT))) {
                        values.forEach(value -> outgoing.header(name, value));
                    }
                });
        return outgoing;
    }

    private static Response answer(HttpResponse<InputStream> incoming, Request request) {
        Map<String, Collection<String>> headers = new HashMap<>(incoming.headers().map());
        return Response.builder()
                .status(incoming.statusCode())
                .headers(headers)
                .body(incoming.body(), null)
                .request(request)
                .build();
    }
}
