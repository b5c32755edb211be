package org.tonghu.benefits.eligibility;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Every line of the case files, on the pure core; the same lines go through the web layer in an
 * integration test.
 */
public class PolicyCasesTest {

    private static final JsonMapper JSON = new JsonMapper();

    @TestFactory
    Stream<DynamicTest> every_case_comes_to_its_expected_outcomes() throws IOException {
        return cases().stream()
                .map(each ->
                        DynamicTest.dynamicTest(each.path("id").asString(), () -> check(each)));
    }

    public static List<JsonNode> cases() throws IOException {
        List<JsonNode> cases = new ArrayList<>();
        for (var file : List.of("/cases/benefits.jsonl", "/cases/policy.jsonl")) {
            try (var in = PolicyCasesTest.class.getResourceAsStream(file)) {
                new String(in.readAllBytes(), StandardCharsets.UTF_8)
                        .lines()
                        .filter(line -> !line.isBlank())
                        .map(JSON::readTree)
                        .forEach(cases::add);
            }
        }
        return cases;
    }

    private static void check(JsonNode each) {
        var request = each.path("request");
        var assessment =
                Judged.rules(Settings.defaults())
                        .assess(
                                facts(request.path("facts")),
                                day(request.path("asOf")),
                                Rates.none());
        Map<String, String> expected = new TreeMap<>();
        Map<String, String> actual = new TreeMap<>();
        for (var entry : each.path("expect").properties()) {
            expected.put(entry.getKey(), entry.getValue().asString());
            var programme = Programme.valueOf(entry.getKey());
            actual.put(entry.getKey(), assessment.of(programme).outcome().name());
        }
        assertThat(actual).isEqualTo(expected);
    }

    private static Facts facts(JsonNode facts) {
        return new Facts(
                day(facts.path("birthDate")),
                Care.valueOf(facts.path("care").asString()),
                facts.path("livingWithHiv").asBoolean(false),
                null,
                optionalDay(facts.path("adoptedOn")).orElse(null),
                each(facts, "categories")
                        .map(node ->
                                new CategoryPeriod(
                                        Category.valueOf(node.path("category").asString()),
                                        day(node.path("from")),
                                        optionalDay(node.path("to")).orElse(null)))
                        .toList(),
                each(facts, "schooling")
                        .map(node ->
                                new Schooling(
                                        SchoolStage.valueOf(node.path("stage").asString()),
                                        node.path("fullTime").asBoolean(false),
                                        day(node.path("from")),
                                        optionalDay(node.path("to")).orElse(null)))
                        .toList(),
                each(facts, "disabilities")
                        .map(node ->
                                new Disability(
                                        node.path("type").asInt(), node.path("grade").asInt()))
                        .toList(),
                each(facts, "economicStatus")
                        .map(node -> EconomicStatus.valueOf(node.asString()))
                        .collect(java.util.stream.Collectors.toSet()),
                each(facts, "aidReceived")
                        .map(node ->
                                new Aid(
                                        AidKind.valueOf(node.path("aid").asString()),
                                        node.path("monthlyAmount").isString()
                                                ? new BigDecimal(
                                                        node.path("monthlyAmount").asString())
                                                : null))
                        .toList());
    }

    private static Stream<JsonNode> each(JsonNode facts, String list) {
        return facts.path(list).valueStream();
    }

    private static LocalDate day(JsonNode node) {
        return LocalDate.parse(node.asString());
    }

    private static Optional<LocalDate> optionalDay(JsonNode node) {
        return node.isString() ? Optional.of(day(node)) : Optional.empty();
    }
}
