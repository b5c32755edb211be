package org.tonghu.institution.institution.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tonghu.institution.support.InstitutionIT;
import org.tonghu.institution.support.Scene;
import org.tonghu.starter.testing.Api;
import org.tonghu.starter.testing.Tokens;

class IntakeIT extends InstitutionIT {

    @Test
    void theCityInstitutionMayAdmitAndSaysUnderWhichClause() {
        var scene = scene();

        var decision = scene.county.get(intake(scene.to)).expect(200);

        assertThat(decision.text("/outcome")).isEqualTo("MET");
        assertThat(decision.text("/clause")).isEqualTo("郑民文〔2020〕57号 二(三)2");
        assertThat(decision.text("/asOf")).isEqualTo("2020-07-01");
        assertThat(decision.text("/ruleSet")).isEqualTo("2020-01-01");
        assertThat(decision.json().at("/routeTo")).isEmpty();
    }

    @Test
    void aCountyInstitutionWithoutChildrenRoutesToTheCityInstitution() {
        var scene = scene();

        var decision = scene.county.english().get(intake(scene.from) + "?residents=0").expect(200);

        assertThat(decision.text("/outcome")).isEqualTo("NOT_MET");
        assertThat(decision.text("/reason")).isEqualTo("NO_CHILDREN_IN_CARE");
        assertThat(decision.text("/message")).contains("city institution");
        assertThat(decision.json().at("/routeTo").toString()).contains(scene.to);
    }

    @Test
    void withoutAnAskedNumberTheReportedOneIsUsed() {
        var scene = scene();
        fit(scene.from, scene.county, scene.countyInstitution(scene.from));

        assertThat(scene.county.get(intake(scene.from)).text("/reason"))
                .isEqualTo("RESIDENTS_UNKNOWN");
        report(scene, 3);
        assertThat(scene.county.get(intake(scene.from)).text("/reason"))
                .isEqualTo("INTAKE_ALLOWED");
        assertThat(
                        scene.county
                                .get(intake(scene.from) + "?asOf=2021-06-01")
                                .text("/warnings/0/code"))
                .isEqualTo("CONVERSION_BY_2025");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "asOf=2020-02-30",
                "asOf=2020-07-01T00:00:00",
                "asOf=today",
                "residents=-1",
                "residents=many",
                "residents=100001",
                "colour=red"
            })
    void aQuestionThatCannotBeUnderstoodIsBadInput(String query) {
        var scene = scene();

        scene.county.get(intake(scene.from) + "?" + query).expectProblem(400, "invalid");
    }

    @Test
    void onlyThoseWhoSeeTheInstitutionAsk() {
        var scene = scene();

        scene.nobody.get(intake(scene.from)).expect(401);
        scene.supervisor.get(intake(scene.from)).expect(403);
        scene.otherCounty.get(intake(scene.from)).expect(404);
        scene.manager.get(intake(scene.from)).expect(200);
        scene.partner.get(intake(scene.from)).expect(200);
        api.as(Tokens.service("registry")).get(intake(scene.from)).expect(200);
    }

    @Test
    void theNumberOfChildrenIsReportedUnderTheRevisionSeen() {
        var scene = scene();
        var path = occupancy(scene.from);
        var empty = scene.manager.get(path).expect(200);
        assertThat(empty.etag()).isEqualTo("\"0\"");
        assertThat(empty.json().at("/residents").isNull()).isTrue();

        var reported =
                scene.manager.match(empty.etag()).put(path, Map.of("residents", 7)).expect(200);

        assertThat(reported.json().at("/free").asInt()).isEqualTo(13);
        scene.manager.match(empty.etag()).put(path, Map.of("residents", 8)).expect(412);
        scene.manager.put(path, Map.of("residents", 8)).expect(428);
        scene.county.match(reported.etag()).put(path, Map.of("residents", 8)).expect(200);
    }

    @Test
    void onlyTheInstitutionAndItsBureauReportTheNumber() {
        var scene = scene();
        var body = Map.of("residents", 1);

        scene.nobody.put(occupancy(scene.from), body).expect(401);
        scene.auditor.match("\"0\"").put(occupancy(scene.from), body).expect(403);
        scene.otherCounty.match("\"0\"").put(occupancy(scene.from), body).expect(404);
        scene.county.match("\"0\"").put(occupancy(scene.to), body).expect(403);
        scene.nobody.get(occupancy(scene.from)).expect(401);
        scene.supervisor.get(occupancy(scene.from)).expect(403);
        scene.otherCounty.get(occupancy(scene.from)).expect(404);
        scene.auditor.get(occupancy(scene.from)).expect(200);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{}",
                "{\"residents\":null}",
                "{\"residents\":-1}",
                "{\"residents\":\"1\"}",
                "{\"residents\":1.5}",
                "{\"residents\":true}",
                "{\"residents\":100001}"
            })
    void aNumberThatIsNoneIsBadInput(String body) {
        var scene = scene();

        var answer = scene.manager.match("\"0\"").put(occupancy(scene.from), body).expect(400);

        assertThat(answer.pointers()).containsExactly("#/residents");
    }

    private static void fit(String code, Api officer, Map<String, Object> body) {
        body.put("posts", 6);
        body.put("equipmentFit", true);
        body.put("nursingTeamFit", true);
        officer.match("\"1\"").put(BASE + "/institutions/" + code, body).expect(200);
    }

    private static void report(Scene scene, int number) {
        scene.manager
                .match("\"0\"")
                .put(occupancy(scene.from), Map.of("residents", number))
                .expect(200);
    }

    private static String intake(String code) {
        return BASE + "/institutions/" + code + "/intake-decision";
    }

    private static String occupancy(String code) {
        return BASE + "/institutions/" + code + "/occupancy";
    }
}
