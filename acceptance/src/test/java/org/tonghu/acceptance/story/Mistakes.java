package org.tonghu.acceptance.story;

import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.JsonNode;

/**
 * What can be wrong in a body of a given schema: each mistake alone, with the place where the
 * answer has to point.
 */
final class Mistakes {

    private static final int DEEPEST = 5;

    private final Endpoint endpoint;
    private final List<Mistake> found = new ArrayList<>();

    private Mistakes(Endpoint endpoint) {
        this.endpoint = endpoint;
    }

    /**
     * @param pointer where the answer has to point
     * @param json the body with the mistake
     */
    record Mistake(String pointer, String json) {}

    static List<Mistake> of(Endpoint endpoint) {
        var mistakes = new Mistakes(endpoint);
        mistakes.in(endpoint.body(), "#", "%s", 0);
        return mistakes.found;
    }

    /**
     * @param frame the body around this part
     */
    private void in(JsonNode part, String at, String frame, int depth) {
        var schema = endpoint.resolved(part);
        if (depth > DEEPEST || schema.path("additionalProperties").isObject()) return;
        switch (typeOf(schema)) {
            case "object" -> object(schema, at, frame, depth);
            case "array" -> {
                add(at, frame, "{}");
                add(at, frame, "\"text\"");
                in(schema.path("items"), at + "/0", frame.formatted("[%s]"), depth + 1);
            }
            case "string" -> text(schema, at, frame);
            case "boolean" -> {
                add(at, frame, "\"true\"");
                add(at, frame, "1");
            }
            default -> {
                add(at, frame, "\"1\"");
                add(at, frame, "1.5");
                add(at, frame, "99999999999999999999");
            }
        }
    }

    /** What it is where it is not null. */
    private static String typeOf(JsonNode schema) {
        var type = schema.path("type");
        return (type.isArray() ? type.path(0) : type).asString("object");
    }

    private void object(JsonNode schema, String at, String frame, int depth) {
        add(at + "/noSuchProperty", frame, "{\"noSuchProperty\":1}");
        if (!at.equals("#")) add(at, frame, "[1]");
        for (var name : schema.path("required")) {
            add(at + "/" + name.asString(), frame, "{}");
        }
        for (var property : schema.path("properties").properties()) {
            var inside = frame.formatted("{\"" + property.getKey() + "\":%s}");
            in(property.getValue(), at + "/" + property.getKey(), inside, depth + 1);
        }
    }

    private void text(JsonNode schema, String at, String frame) {
        add(at, frame, "{}");
        add(at, frame, "17");
        if (schema.path("format").asString("").startsWith("date")) {
            add(at, frame, "\"2020-02-30\"");
            add(at, frame, "20200229");
            add(at, frame, "\"2020-02-29T10:00:00\"");
        } else if (schema.has("enum")) {
            add(at, frame, "\"NO_SUCH_WORD\"");
            add(at, frame, "\"\"");
        } else if (schema.has("maxLength") || schema.has("pattern")) {
            add(at, frame, "\"" + "长".repeat(10_000) + "\"");
        }
    }

    private void add(String pointer, String frame, String json) {
        found.add(new Mistake(pointer, frame.formatted(json)));
    }
}
