package org.tonghu.registry.classification;

import java.io.BufferedReader;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The copied conformance cases, as far as the rule book shows them. */
final class ConformanceCases {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    record Case(String id, String asOf, String categories, String undecided) {}

    private ConformanceCases() {}

    static List<Case> all() {
        return lines("classification.jsonl").map(JSON::readTree).map(ConformanceCases::of).toList();
    }

    static List<String> matrix() {
        return lines("parent-status-matrix.csv").skip(1).toList();
    }

    private static Case of(JsonNode line) {
        return new Case(
                line.path("id").asString(),
                line.path("request").path("asOf").asString(),
                names(line.path("expect").path("categories")),
                names(line.path("expect").path("undecided")));
    }

    private static String names(JsonNode codes) {
        return codes.valueStream().map(JsonNode::asString).collect(Collectors.joining(" "));
    }

    private static Stream<String> lines(String name) {
        var stream = ConformanceCases.class.getResourceAsStream("/cases/" + name);
        var bytes = Objects.requireNonNull(stream, name);
        return new BufferedReader(new InputStreamReader(bytes, StandardCharsets.UTF_8)).lines();
    }
}
