package org.tonghu.acceptance;

import java.net.http.HttpResponse;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** An answer of the API. */
public record Reply(String request, HttpResponse<String> response) {

    public int status() {
        return response.statusCode();
    }

    public String body() {
        return response.body();
    }

    public JsonNode json() {
        return JsonMapper.shared().readTree(body());
    }

    /** A header of the answer; empty when it is not there. */
    public String header(String name) {
        return response.headers().firstValue(name).orElse("");
    }

    /**
     * This answer, if it has the status.
     *
     * @throws AssertionError with the request and the whole body otherwise
     */
    public Reply expect(int status) {
        if (status() != status) {
            throw new AssertionError(
                    request + " answered " + status() + " instead of " + status + "\n" + body());
        }
        return this;
    }
}
