package org.tonghu.registry.classification.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.io.BufferedReader;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.tonghu.starter.caller.Role;
import org.tonghu.starter.caller.Scope;
import org.tonghu.starter.testing.Api;
import org.tonghu.starter.testing.ServiceTest;
import org.tonghu.starter.testing.Tokens;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

@ServiceTest
class EvaluationIT {

    private static final String PATH = "/api/registry/v1/classifications/evaluate";
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final String USUAL =
            """
            {"asOf":"2020-07-10",
             "child":{"birthDate":"2010-05-01","householdRegistration":"RURAL",
               "economicStatus":["MINIMUM_LIVING_GUARANTEE"],
               "disabilities":[{"type":4,"grade":2}],"seriousIllness":false,"adoptedOn":null,
               "incidents":[{"type":"ABUSE","on":"2020-05-20","reviewBy":"2020-08-20","closedOn":null}]},
             "parents":[{"status":"ALIVE","workingAway":false,"guardianshipCapacity":true,
               "circumstances":[{"type":"SEVERE_DISABILITY","disabilities":[{"type":5,"grade":4}]},
                 {"type":"SERIOUS_ILLNESS","onLocalList":true},
                 {"type":"IMPRISONED","from":"2020-01-10","to":"2020-07-10"},
                 {"type":"OUT_OF_CONTACT","from":"2020-01-10","to":null,"supportPerformed":false},
                 {"type":"GUARDIANSHIP_REVOKED","from":"2020-03-01"}]},
              {"status":"DEAD"}]}
            """;

    @Autowired Api api;

    private Api officer() {
        return api.as(Role.COUNTY_OFFICER, "ZZ-410122");
    }

    @Test
    void acceptsDefaultsOfMembersThatBelongToAnotherCircumstance() {
        assertThat(
                        officer()
                                .post(
                                        PATH,
                                        """
                                        {"asOf":"2021-07-10",
                                         "child":{"birthDate":"2010-05-01","householdRegistration":"URBAN"},
                                         "parents":[{"status":"ALIVE","circumstances":[{"type":"IMPRISONED",
                                           "from":"2015-01-01","to":"9999-12-31","supportPerformed":false,
                                           "onLocalList":false,"disabilities":[]}]},
                                          {"status":"ALIVE","circumstances":[{"type":"DEPORTED",
                                           "from":"2021-03-01","supportPerformed":true}]}]}
                                        """)
                                .expect(200)
                                .text("/categories/0"))
                .isEqualTo("DE_FACTO_UNATTENDED");
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("cases")
    void everyConformanceCaseIsAnsweredAsExpected(String id, JsonNode request, JsonNode expected) {
        var answer = officer().post(PATH, request.toString()).expect(200).json();
        assertThat(texts(answer.path("categories")))
                .containsExactlyInAnyOrderElementsOf(texts(expected.path("categories")));
        assertThat(texts(answer.path("undecided")))
                .containsExactlyInAnyOrderElementsOf(texts(expected.path("undecided")));
    }

    @Test
    void theAnswerNamesRuleSetPrimaryDifficultyFindingsAndTheDayItMayChange() {
        var answer = officer().post(PATH, USUAL).expect(200);
        assertThat(answer.text("/asOf")).isEqualTo("2020-07-10");
        assertThat(answer.text("/ruleSet")).isEqualTo("2020-01-01");
        assertThat(answer.text("/primaryDifficulty")).isEqualTo("DE_FACTO_UNATTENDED");
        assertThat(answer.text("/validUntil")).isEqualTo("2020-08-21");
        assertThat(answer.json().path("findings")).hasSize(6);
        assertThat(answer.text("/findings/0/category")).isEqualTo("ORPHAN");
        assertThat(answer.text("/findings/0/outcome")).isEqualTo("NOT_MET");
        assertThat(answer.text("/findings/2/clause")).isEqualTo("郑民文〔2020〕57号 二(二)1(1)");
        assertThat(answer.json().at("/findings/2/parts")).isNotEmpty();
    }

    @Test
    void messagesAreChineseUnlessEnglishIsAsked() {
        assertThat(officer().post(PATH, USUAL).text("/findings/3/message")).contains("低保");
        assertThat(officer().english().post(PATH, USUAL).text("/findings/3/message"))
                .contains("minimum living");
    }

    @Test
    void absentMembersAreEmptyFalseOrUnknownAndMissingAnswersAreNull() {
        var answer =
                officer()
                        .post(
                                PATH,
                                """
                                {"asOf":"2026-05-01","child":{"birthDate":"2000-05-01","householdRegistration":"URBAN"},
                                 "parents":[{"status":"ALIVE"},{"status":"ALIVE"}]}\
                                """)
                        .expect(200)
                        .json();
        assertThat(answer.path("validUntil").isNull()).isTrue();
        assertThat(answer.path("primaryDifficulty").isNull()).isTrue();
        assertThat(answer.path("categories")).isEmpty();
        assertThat(answer.path("undecided")).isEmpty();
    }

    @ParameterizedTest(name = "{0} -> {1}")
    @MethodSource("badBodies")
    void everyBadFactIsA400WithAPointer(String change, String pointer) {
        var body = (ObjectNode) JSON.readTree(USUAL);
        var at = change.indexOf('=');
        var member = change.substring(0, at);
        var parent = body.at(member.substring(0, member.lastIndexOf('/')));
        var name = member.substring(member.lastIndexOf('/') + 1);
        var value = change.substring(at + 1);
        if (value.isEmpty()) {
            ((ObjectNode) parent).remove(name);
        } else {
            ((ObjectNode) parent).set(name, JSON.readTree(value));
        }
        var answer = officer().post(PATH, body.toString()).expectProblem(400, "invalid");
        assertThat(answer.pointers()).contains(pointer);
    }

    static Stream<Arguments> badBodies() {
        return Stream.of(
                arguments("/asOf=", "#/asOf"),
                arguments("/asOf=null", "#/asOf"),
                arguments("/asOf=20200710", "#/asOf"),
                arguments("/asOf=\"2020-02-30\"", "#/asOf"),
                arguments("/asOf=\"2020-07-10T00:00:00\"", "#/asOf"),
                arguments("/asOf=\"1850-01-01\"", "#/asOf"),
                arguments("/unheardOf=1", "#/unheardOf"),
                arguments("/child=", "#/child"),
                arguments("/child/birthDate=", "#/child/birthDate"),
                arguments("/child/birthDate=\"2020-07-11\"", "#/child/birthDate"),
                arguments("/child/birthDate=\"\"", "#/child/birthDate"),
                arguments("/child/householdRegistration=", "#/child/householdRegistration"),
                arguments("/child/householdRegistration=0", "#/child/householdRegistration"),
                arguments(
                        "/child/householdRegistration=\"rural\"", "#/child/householdRegistration"),
                arguments("/child/economicStatus=[\"RICH\"]", "#/child/economicStatus/0"),
                arguments("/child/economicStatus=[null]", "#/child/economicStatus/0"),
                arguments("/child/economicStatus=\"REGISTERED_POOR\"", "#/child/economicStatus"),
                arguments("/child/seriousIllness=\"true\"", "#/child/seriousIllness"),
                arguments("/child/seriousIllness=1", "#/child/seriousIllness"),
                arguments("/child/adoptedOn=\"2009-05-01\"", "#/child/adoptedOn"),
                arguments("/child/disabilities/0/type=8", "#/child/disabilities/0/type"),
                arguments("/child/disabilities/0/type=0", "#/child/disabilities/0/type"),
                arguments("/child/disabilities/0/type=4.7", "#/child/disabilities/0/type"),
                arguments("/child/disabilities/0/grade=5", "#/child/disabilities/0/grade"),
                arguments("/child/disabilities/0/grade=\"2\"", "#/child/disabilities/0/grade"),
                arguments("/child/disabilities/0/grade=", "#/child/disabilities/0/grade"),
                arguments("/child/incidents/0/type=\"WAR\"", "#/child/incidents/0/type"),
                arguments("/child/incidents/0/on=", "#/child/incidents/0/on"),
                arguments(
                        "/child/incidents/0/closedOn=\"2020-05-19\"",
                        "#/child/incidents/0/closedOn"),
                arguments(
                        "/child/incidents/0/reviewBy=\"2020-05-19\"",
                        "#/child/incidents/0/reviewBy"),
                arguments("/parents=", "#/parents"),
                arguments("/parents=[]", "#/parents"),
                arguments("/parents=[{\"status\":\"DEAD\"}]", "#/parents"),
                arguments(
                        "/parents=[{\"status\":\"DEAD\"},{\"status\":\"DEAD\"},{\"status\":\"DEAD\"}]",
                        "#/parents"),
                arguments("/parents=[null,{\"status\":\"DEAD\"}]", "#/parents/0"),
                arguments("/parents/1/status=", "#/parents/1/status"),
                arguments("/parents/1/status=\"GONE\"", "#/parents/1/status"),
                arguments("/parents/0/workingAway=\"no\"", "#/parents/0/workingAway"),
                arguments("/parents/0/circumstances/0/type=", "#/parents/0/circumstances/0/type"),
                arguments("/parents/0/circumstances/2/from=", "#/parents/0/circumstances/2/from"),
                arguments(
                        "/parents/0/circumstances/2/to=\"2020-01-09\"",
                        "#/parents/0/circumstances/2/to"),
                arguments(
                        "/parents/0/circumstances/3/from=null", "#/parents/0/circumstances/3/from"),
                arguments("/parents/0/circumstances/4/from=", "#/parents/0/circumstances/4/from"),
                arguments(
                        "/parents/0/circumstances/2/onLocalList=true",
                        "#/parents/0/circumstances/2/onLocalList"),
                arguments(
                        "/parents/0/circumstances/2/note=\"x\"",
                        "#/parents/0/circumstances/2/note"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "[]",
                "null",
                "{",
                "{\"asOf\":\"2020-01-01\",\"asOf\":\"2020-01-01\"}",
                "{} x"
            })
    void whatIsNoSingleObjectIsA400(String body) {
        officer().post(PATH, body).expect(400);
    }

    @Test
    void unknownQueryParametersAreRefused() {
        officer().post(PATH + "?verbose=true", USUAL).expectProblem(400, "invalid");
    }

    @ParameterizedTest
    @EnumSource(value = Role.class, mode = EnumSource.Mode.EXCLUDE, names = "SERVICE")
    void anyPersonMayAsk(Role role) {
        api.as(role, "ZZ-MCA").post(PATH, USUAL).expect(200);
    }

    @ParameterizedTest
    @EnumSource(Scope.class)
    void partnersMayAskIfTheyEvaluateBenefitsOrReadTheRegister(Scope scope) {
        var allowed = List.of(Scope.BENEFITS_EVALUATE, Scope.REGISTRY_READ).contains(scope);
        var partner = api.as(Tokens.partner(List.of("ZZ-MCA"), scope));
        partner.post(PATH, USUAL).expect(allowed ? 200 : 403);
    }

    @Test
    void strangersAreTurnedAway() {
        api.post(PATH, USUAL).expect(401);
        api.as(Tokens.expired(Role.AUDITOR, "ZZ-MCA")).post(PATH, USUAL).expect(401);
    }

    static Stream<Arguments> cases() {
        var stream = EvaluationIT.class.getResourceAsStream("/cases/classification.jsonl");
        var lines =
                new BufferedReader(
                        new InputStreamReader(
                                Objects.requireNonNull(stream), StandardCharsets.UTF_8));
        return lines.lines()
                .map(JSON::readTree)
                .map(it ->
                        arguments(it.path("id").asString(), it.path("request"), it.path("expect")));
    }

    private static List<String> texts(JsonNode array) {
        return array.valueStream().map(JsonNode::asString).toList();
    }
}
