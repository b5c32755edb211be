package org.tonghu.starter.testing;

import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What the service answered. */
public final class ApiAnswer {

    private final HttpResponse<String> response;
    private final JsonMapper mapper;

    ApiAnswer(HttpResponse<String> response, JsonMapper mapper) {
        this.response = response;
        this.mapper = mapper;
    }

    public int status() {
        return response.statusCode();
    }

    public String body() {
        return response.body();
    }

    public JsonNode json() {
        return mapper.readTree(body());
    }

    /** Text at a JSON pointer, e.g. {@code /items/0/id}; empty where there is none. */
    public String text(String pointer) {
        return json().at(pointer).asString("");
    }

    public <T> T as(Class<T> type) {
        return mapper.readValue(body(), type);
    }

    /** Empty where the header is missing. */
    public String header(String name) {
        return response.headers().firstValue(name).orElse("");
    }

    public String etag() {
        return header("ETag");
    }

    public String location() {
        return header("Location");
    }

    /** Pointers of a problem's {@code errors}. */
    public List<String> pointers() {
        List<String> pointers = new ArrayList<>();
        json().at("/errors").forEach(error -> pointers.add(error.path("pointer").asString("")));
        return pointers;
    }

    /** Codes of a problem's {@code errors}. */
    public List<String> codes() {
        List<String> codes = new ArrayList<>();
        json().at("/errors").forEach(error -> codes.add(error.path("code").asString("")));
        return codes;
    }

    /** Goes on where the status is the expected one; tells the whole answer where not. */
    public ApiAnswer expect(int status) {
        if (status() != status) {
            throw new AssertionError(
                    "expected "
                            + status
                            + " from "
                            + response.request().method()
                            + " "
                            + response.request().uri()
                            + " but got "
                            + this);
        }
        return this;
    }

    /** A problem document of that status and type, e.g. {@code stale-revision}. */
    public ApiAnswer expectProblem(int status, String type) {
        expect(status);
        boolean told =
                header("Content-Type").startsWith("application/problem+json")
                        && text("/type").equals("/problems/" + type)
                        && !text("/traceId").isEmpty();
        if (!told) {
            throw new AssertionError("expected the problem " + type + " but got " + this);
        }
        return this;
    }

    @Override
    public String toString() {
        return status() + " " + body();
    }
}
