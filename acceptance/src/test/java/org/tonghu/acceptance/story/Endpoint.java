package org.tonghu.acceptance.story;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.tonghu.acceptance.Platform;
import org.tonghu.acceptance.Reply;
import tools.jackson.databind.JsonNode;

/**
 * Something that takes a body, as the running service documents it.
 *
 * @param account somebody who may call it
 * @param body schema of the body
 * @param api the whole document
 */
record Endpoint(String method, String path, String account, JsonNode body, JsonNode api) {

    private static final Map<String, String> ACCOUNTS =
            Map.of("institution-manager", "institution-manager-city", "service", "");

    /** All of a service that people or partners may call; services are among themselves. */
    static List<Endpoint> of(Platform platform, String service) {
        var address = "/api/" + service + "/v1/openapi.json";
        var api = platform.as("auditor").get(address).expect(200).json();
        List<Endpoint> found = new ArrayList<>();
        for (var path : api.at("/paths").properties()) {
            for (var method : Set.of("post", "put")) {
                var operation = path.getValue().path(method);
                var body = operation.at("/requestBody/content/application~1json/schema");
                var account = account(operation.path("x-callable-by"));
                if (!body.isMissingNode() && !account.isEmpty()) {
                    var real =
                            path.getKey()
                                    .replaceAll("\\{year}", "2020")
                                    .replaceAll("\\{day}", "2020-06-01");
                    found.add(
                            new Endpoint(
                                    method.toUpperCase(Locale.ROOT),
                                    real.replaceAll("\\{\\w+}", "no-such"),
                                    account,
                                    body,
                                    api));
                }
            }
        }
        return found;
    }

    private static String account(JsonNode callableBy) {
        var roles = callableBy.path("roles");
        if (roles.isEmpty()) return callableBy.path("scopes").isEmpty() ? "auditor" : "partner";
        var role = roles.path(0).asString();
        return ACCOUNTS.getOrDefault(role, role);
    }

    Reply send(Platform platform, String json) {
        return platform.as(account)
                .with("If-Match", "\"1\"")
                .with("Idempotency-Key", UUID.randomUUID().toString())
                .with("Accept-Language", "en")
                .call(method, path, json);
    }

    /** Where a reference leads, be it to something that may be null, or the schema itself. */
    JsonNode resolved(JsonNode schema) {
        if (schema.has("anyOf")) return resolved(schema.at("/anyOf/0"));
        var reference = schema.path("$ref").asString("");
        return reference.isEmpty() ? schema : api.at(reference.substring(1));
    }

    @Override
    public String toString() {
        return method + " " + path;
    }
}
