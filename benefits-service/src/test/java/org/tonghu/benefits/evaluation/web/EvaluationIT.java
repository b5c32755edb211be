package org.tonghu.benefits.evaluation.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.tonghu.benefits.eligibility.PolicyCasesTest;
import org.tonghu.benefits.testing.BenefitsTest;
import org.tonghu.benefits.testing.Story;
import org.tonghu.starter.caller.Role;
import org.tonghu.starter.caller.Scope;
import org.tonghu.starter.testing.Api;
import org.tonghu.starter.testing.ApiAnswer;
import org.tonghu.starter.testing.Tokens;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

@BenefitsTest
class EvaluationIT {

    private static final String PATH = Story.BASE + "/determinations/evaluate";
    private static final JsonMapper JSON = new JsonMapper();
    private static final String USUAL =
            """
            {"asOf":"2020-07-15",
             "facts":{"birthDate":"2002-09-01","division":"410122","care":"FAMILY","livingWithHiv":false,"adoptedOn":null,
               "categories":[{"category":"ORPHAN","from":"2012-03-01","to":"2020-09-01"}],
               "schooling":[{"stage":"UNDERGRADUATE","fullTime":true,"from":"2020-09-01","to":"2024-06-30"}],
               "disabilities":[{"type":4,"grade":2}],"economicStatus":["MINIMUM_LIVING_GUARANTEE"],
               "aidReceived":[{"aid":"DISABILITY_LIVING_ALLOWANCE","monthlyAmount":"60.00"}]}}
            """;

    @Autowired Api api;

    @Autowired Story story;

    @TestFactory
    Stream<DynamicTest> every_case_comes_to_its_expected_outcomes_over_http() throws IOException {
        return PolicyCasesTest.cases().stream()
                .map(each ->
                        DynamicTest.dynamicTest(each.path("id").asString(), () -> check(each)));
    }

    private void check(JsonNode each) {
        var answer = evaluate(each.path("request").toString()).expect(200).json();
        for (var expected : each.path("expect").properties()) {
            assertThat(of(answer, expected.getKey()).path("outcome").asString())
                    .as(expected.getKey())
                    .isEqualTo(expected.getValue().asString());
        }
    }

    @Test
    void the_answer_has_the_fixed_shape() {
        var answer = evaluate(USUAL).expect(200);

        assertThat(answer.text("/asOf")).isEqualTo("2020-07-15");
        assertThat(answer.text("/month")).isEqualTo("2020-07");
        assertThat(answer.text("/policyVersion")).isEqualTo("2020-01-01");
        assertThat(answer.json().path("determinations")).hasSize(10);
        var allowance = of(answer.json(), "ORPHAN_ALLOWANCE");
        assertThat(allowance.propertyNames())
                .containsExactlyInAnyOrder(
                        "programme",
                        "outcome",
                        "amount",
                        "unit",
                        "parameter",
                        "reasons",
                        "conflictsWith");
        assertThat(allowance.path("unit").asString()).isEqualTo("MONTH");
        assertThat(allowance.path("amount").isNull()).isTrue();
        assertThat(allowance.path("parameter").isNull()).isTrue();
        assertThat(
                        allowance
                                .path("reasons")
                                .valueStream()
                                .map(reason -> reason.path("code").asString()))
                .contains("RIGHT_RUNS", "RATE_NOT_CONFIGURED");
        var excluded = of(answer.json(), "DISABILITY_LIVING_ALLOWANCE");
        assertThat(excluded.path("conflictsWith").path(0).asString()).isEqualTo("ORPHAN_ALLOWANCE");
        assertThat(of(answer.json(), "TOMORROW_PLAN").path("unit").isNull()).isTrue();
    }

    @Test
    void a_boolean_that_is_null_is_false() {
        var answer =
                evaluate(
                                """
                                {"asOf":"2020-07-15","facts":{"birthDate":"2010-05-01","division":"410122",
                                 "care":"FAMILY","livingWithHiv":null,
                                 "schooling":[{"stage":"PRIMARY","fullTime":null,"from":"2016-09-01"}]}}
                                """)
                        .expect(200);
        assertThat(of(answer.json(), "HIV_CHILD_ALLOWANCE").path("outcome").asString())
                .isEqualTo("NOT_MET");
    }

    @Test
    void the_scholarship_s_national_amount_ships() {
        var student =
                """
                {"asOf":"2022-10-15","facts":{"birthDate":"2002-09-01","division":"410184","care":"FAMILY",
                 "categories":[{"category":"ORPHAN","from":"2012-03-01"}],
                 "schooling":[{"stage":"UNDERGRADUATE","fullTime":true,"from":"2020-09-01","to":"2024-06-30"}]}}
                """;
        var scholarship = of(evaluate(student).expect(200).json(), "ORPHAN_SCHOLARSHIP");
        assertThat(scholarship.path("amount").asString()).isEqualTo("10000.00");
        assertThat(scholarship.path("unit").asString()).isEqualTo("SCHOOL_YEAR");
        assertThat(scholarship.at("/parameter/reference").asString()).isEqualTo("民办发〔2019〕24号");
    }

    @Test
    void the_rate_is_that_of_the_managing_unit_of_the_township() {
        story.rate("ORPHAN_ALLOWANCE_FAMILY_RATE", "ZZ-ZDND", "1234.50", "2019-01-01");
        for (var place : new String[] {"410122105", "410122105901", "ZZ-ZDND"}) {
            var body = USUAL.replace("\"410122\"", '"' + place + '"');
            var allowance = of(evaluate(body).expect(200).json(), "ORPHAN_ALLOWANCE");
            assertThat(allowance.path("amount").asString()).isEqualTo("1234.50");
            assertThat(allowance.at("/parameter/value").asString()).isEqualTo("1234.50");
            assertThat(allowance.at("/parameter/effectiveFrom").asString()).isEqualTo("2019-01-01");
        }
        assertThat(of(evaluate(USUAL).json(), "ORPHAN_ALLOWANCE").path("amount").isNull()).isTrue();
    }

    @Test
    void messages_are_chinese_unless_english_is_asked_for() {
        assertThat(evaluate(USUAL).text("/determinations/0/reasons/0/message")).contains("待遇");
        assertThat(
                        story.officer("ann")
                                .english()
                                .post(PATH, USUAL)
                                .text("/determinations/0/reasons/0/message"))
                .contains("right");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "/asOf | null | #/asOf",
                "/asOf | \"2020-02-30\" | #/asOf",
                "/asOf | \"2020-07-15T00:00:00\" | #/asOf",
                "/asOf | 20200715 | #/asOf",
                "/asOf | [2020,7,15] | #/asOf",
                "/asOf | \"\" | #/asOf",
                "/facts | null | #/facts",
                "/facts/birthDate | null | #/facts/birthDate",
                "/facts/birthDate | \"2020-07-16\" | #/facts/birthDate",
                "/facts/division | null | #/facts/division",
                "/facts/division | \"41012\" | #/facts/division",
                "/facts/division | \"999999\" | #/facts/division",
                "/facts/division | \"ZZ-NOBODY\" | #/facts/division",
                "/facts/division | 410122 | #/facts/division",
                "/facts/care | null | #/facts/care",
                "/facts/care | \"HOSPITAL\" | #/facts/care",
                "/facts/care | 0 | #/facts/care",
                "/facts/livingWithHiv | \"true\" | #/facts/livingWithHiv",
                "/facts/livingWithHiv | 1 | #/facts/livingWithHiv",
                "/facts/adoptedOn | \"1999-01-01\" | #/facts/adoptedOn",
                "/facts/name | \"x\" | #/facts/name",
                "/facts/categories/0/category | \"KING\" | #/facts/categories/0/category",
                "/facts/categories/0/category | null | #/facts/categories/0/category",
                "/facts/categories/0/from | null | #/facts/categories/0/from",
                "/facts/categories/0/to | \"2012-02-29\" | #/facts/categories/0/to",
                "/facts/categories/0 | null | #/facts/categories/0",
                "/facts/categories | {} | #/facts/categories",
                "/facts/schooling/0/stage | \"KINDERGARTEN\" | #/facts/schooling/0/stage",
                "/facts/schooling/0/fullTime | \"yes\" | #/facts/schooling/0/fullTime",
                "/facts/schooling/0/from | null | #/facts/schooling/0/from",
                "/facts/schooling/0/to | \"2020-08-31\" | #/facts/schooling/0/to",
                "/facts/disabilities/0/type | 8 | #/facts/disabilities/0/type",
                "/facts/disabilities/0/type | 0 | #/facts/disabilities/0/type",
                "/facts/disabilities/0/type | 4.7 | #/facts/disabilities/0/type",
                "/facts/disabilities/0/type | \"4\" | #/facts/disabilities/0/type",
                "/facts/disabilities/0/type | null | #/facts/disabilities/0/type",
                "/facts/disabilities/0/grade | 5 | #/facts/disabilities/0/grade",
                "/facts/economicStatus/0 | \"RICH\" | #/facts/economicStatus/0",
                "/facts/aidReceived/0/aid | null | #/facts/aidReceived/0/aid",
                "/facts/aidReceived/0/monthlyAmount | \"-1.00\" | #/facts/aidReceived/0/monthlyAmount",
                "/facts/aidReceived/0/monthlyAmount | \"1.005\" | #/facts/aidReceived/0/monthlyAmount",
                "/facts/aidReceived/0/monthlyAmount | 60 | #/facts/aidReceived/0/monthlyAmount",
                "/facts/aidReceived/0/monthlyAmount | \"a lot\" | #/facts/aidReceived/0/monthlyAmount"
            })
    void bad_facts_are_refused_with_a_pointer(String at, String value, String pointer) {
        var body = (ObjectNode) JSON.readTree(USUAL);
        var parent = body.at(at.substring(0, at.lastIndexOf('/')));
        var name = at.substring(at.lastIndexOf('/') + 1);
        if (parent.isArray()) {
            ((tools.jackson.databind.node.ArrayNode) parent)
                    .set(Integer.parseInt(name), JSON.readTree(value));
        } else {
            ((ObjectNode) parent).set(name, JSON.readTree(value));
        }
        var answer = evaluate(body.toString()).expectProblem(400, "invalid");
        assertThat(answer.pointers()).contains(pointer);
        assertThat(answer.body()).doesNotContain("org.tonghu").doesNotContain("Exception");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "{",
                "[]",
                "null",
                "{\"asOf\":\"2020-07-15\",\"asOf\":\"2020-07-15\"}",
                "{} {}"
            })
    void what_is_no_request_is_refused(String body) {
        assertThat(evaluate(body).status()).isEqualTo(400);
    }

    @Test
    void unknown_query_parameters_are_refused() {
        story.officer("ann").post(PATH + "?verbose=1", USUAL).expect(400);
    }

    @Test
    void any_person_may_ask_and_partners_with_the_scope() {
        for (var role : Role.values()) {
            if (role != Role.SERVICE) api.as(role, "ZZ-410184").post(PATH, USUAL).expect(200);
        }
        var units = java.util.List.of("ZZ-MCA");
        api.as(Tokens.partner(units, Scope.BENEFITS_EVALUATE)).post(PATH, USUAL).expect(200);
        api.as(Tokens.partner(units, Scope.BENEFITS_READ)).post(PATH, USUAL).expect(403);
        api.post(PATH, USUAL).expect(401);
    }

    private ApiAnswer evaluate(String body) {
        return story.officer("ann").post(PATH, body);
    }

    private static JsonNode of(JsonNode answer, String programme) {
        return answer.path("determinations")
                .valueStream()
                .filter(each -> each.path("programme").asString().equals(programme))
                .findFirst()
                .orElseThrow();
    }
}
