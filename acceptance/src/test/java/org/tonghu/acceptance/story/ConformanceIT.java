package org.tonghu.acceptance.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.tonghu.acceptance.OnThePlatform;
import org.tonghu.acceptance.Platform;
import org.tonghu.acceptance.story.Cases.Case;
import tools.jackson.databind.JsonNode;

/** The conformance cases, asked by a partner as every partner asks them: without a key. */
@OnThePlatform
class ConformanceIT {

    private static final String CLASSIFY = "/api/registry/v1/classifications/evaluate";
    private static final String DETERMINE = "/api/benefits/v1/determinations/evaluate";

    private final Platform platform;

    ConformanceIT(Platform platform) {
        this.platform = platform;
    }

    static Stream<Case> classifications() {
        return Cases.jsonLines("classification.jsonl");
    }

    static Stream<Case> families() {
        return MatrixFamily.all();
    }

    static Stream<Case> benefits() {
        return Cases.jsonLines("benefits.jsonl");
    }

    @ParameterizedTest
    @MethodSource("classifications")
    void aChildIsClassifiedAsTheCaseSays(Case one) {
        var answer = ask(CLASSIFY, one.request());

        assertThat(words(answer.at("/categories")))
                .containsExactlyInAnyOrderElementsOf(words(one.expect().at("/categories")));
        assertThat(words(answer.at("/undecided")))
                .containsExactlyInAnyOrderElementsOf(words(one.expect().at("/undecided")));
    }

    @ParameterizedTest
    @MethodSource("families")
    void aFamilyOfTheMatrixIsJudgedByTheRulesOfItsYear(Case one) {
        var answer = ask(CLASSIFY, one.request());
        var categories = words(answer.at("/categories"));
        var undecided = words(answer.at("/undecided"));

        switch (one.expect().at("/outcome").asString()) {
            case "NONE" -> assertThat(List.of(categories, undecided)).allMatch(List::isEmpty);
            case "MANUAL_REVIEW" -> {
                assertThat(categories).isEmpty();
                assertThat(undecided).isNotEmpty();
            }
            case String category -> assertThat(categories).containsExactly(category);
        }
    }

    @ParameterizedTest
    @MethodSource("benefits")
    void rightsAreDeterminedAsTheCaseSays(Case one) {
        var determinations = ask(DETERMINE, one.request()).at("/determinations");

        one.expect()
                .properties()
                .forEach(expected -> {
                    var found =
                            determinations
                                    .valueStream()
                                    .filter(it ->
                                            it.at("/programme")
                                                    .asString()
                                                    .equals(expected.getKey()))
                                    .map(it -> it.at("/outcome").asString());
                    assertThat(found)
                            .as(expected.getKey())
                            .containsExactly(expected.getValue().asString());
                });
    }

    private JsonNode ask(String path, JsonNode request) {
        return platform.as("partner").post(path, request.toString()).expect(200).json();
    }

    private static List<String> words(JsonNode array) {
        return array.valueStream().map(JsonNode::asString).toList();
    }
}
