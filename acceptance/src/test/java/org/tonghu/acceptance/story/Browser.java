package org.tonghu.acceptance.story;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** A person's browser, as far as a login needs one: cookies, redirects, one form. */
final class Browser {

    private static final Pattern FORM = Pattern.compile("<form[^>]*action=\"([^\"]+)\"");
    private static final int MOST_REDIRECTS = 10;

    private final HttpClient http =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final Map<String, String> cookies = new LinkedHashMap<>();
    private final String base;

    Browser(String base) {
        this.base = base;
    }

    /** A cookie's value, empty if there is none. */
    String cookie(String name) {
        return cookies.getOrDefault(name, "");
    }

    /** Opens a page and goes wherever it leads. */
    HttpResponse<String> open(String path) {
        return follow(page(path).GET());
    }

    /** From the login button through Keycloak's form back to the gateway. */
    HttpResponse<String> logIn(String name, String password) {
        var form = FORM.matcher(open("/login").body());
        if (!form.find()) throw new AssertionError("the login shows no form");
        var filled = "username=" + encoded(name) + "&password=" + encoded(password);
        return follow(
                page(form.group(1).replace("&amp;", "&"))
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(BodyPublishers.ofString(filled)));
    }

    /** What a script in the page does: one request, cookies and all, no redirect followed. */
    HttpResponse<String> fetch(String method, String path, String json, String antiForgery) {
        var request = HttpRequest.newBuilder(URI.create(base + path));
        request.header("Content-Type", "application/json");
        if (!antiForgery.isEmpty()) request.header("X-XSRF-TOKEN", antiForgery);
        return send(request.method(method, BodyPublishers.ofString(json)));
    }

    private HttpRequest.Builder page(String address) {
        return HttpRequest.newBuilder(URI.create(base).resolve(address))
                .header("Accept", "text/html");
    }

    private HttpResponse<String> follow(HttpRequest.Builder request) {
        var answer = send(request);
        for (int i = 0; answer.statusCode() / 100 == 3; i++) {
            if (i == MOST_REDIRECTS) throw new AssertionError("redirects without end");
            var next = answer.headers().firstValue("Location").orElseThrow();
            var address = answer.uri().resolve(next);
            if (!address.toString().startsWith(base + "/"))
                throw new AssertionError("led away to " + address);
            answer = send(page(address.toString()).GET());
        }
        return answer;
    }

    private HttpResponse<String> send(HttpRequest.Builder request) {
        if (!cookies.isEmpty()) {
            request.header(
                    "Cookie",
                    cookies.entrySet().stream()
                            .map(it -> it.getKey() + "=" + it.getValue())
                            .collect(Collectors.joining("; ")));
        }
        try {
            var answer = http.send(request.build(), BodyHandlers.ofString());
            answer.headers().allValues("Set-Cookie").forEach(this::keep);
            return answer;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private void keep(String setCookie) {
        var pair = setCookie.split(";", 2)[0].split("=", 2);
        if (pair[1].isEmpty() || setCookie.contains("Max-Age=0")) cookies.remove(pair[0]);
        else cookies.put(pair[0], pair[1]);
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
