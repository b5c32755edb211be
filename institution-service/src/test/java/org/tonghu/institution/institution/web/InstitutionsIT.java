package org.tonghu.institution.institution.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tonghu.institution.support.InstitutionIT;
import org.tonghu.institution.support.Scene;
import org.tonghu.starter.caller.Role;
import org.tonghu.starter.caller.Scope;
import org.tonghu.starter.testing.ApiAnswer;
import org.tonghu.starter.testing.Tokens;

class InstitutionsIT extends InstitutionIT {

    private static final String INSTITUTIONS = BASE + "/institutions";

    private final String code = Scene.newId("CWI-410122-N");

    @Test
    void anOfficerEntersAnInstitutionOfTheOwnUnitAndReadsItBack() {
        var scene = scene();
        var body = scene.countyInstitution(code);
        body.put("creditCode", "124101000000000300");
        body.put("contacts", List.of(Map.of("name", "值班室", "duty", "24小时", "phone", "0371-1")));

        var entered = scene.county.post(INSTITUTIONS, body).expect(201);

        assertThat(entered.location()).isEqualTo(INSTITUTIONS + "/" + code);
        var read = scene.county.get(entered.location()).expect(200);
        assertThat(read.etag()).isEqualTo("\"1\"");
        assertThat(read.text("/unit")).isEqualTo("ZZ-410122");
        assertThat(read.text("/contacts/0/duty")).isEqualTo("24小时");
        assertThat(read.json().at("/posts").asInt()).isZero();
        assertThat(read.json().at("/warnings")).isEmpty();
    }

    @Test
    void theSameEntryAgainIsTheSameInstitutionAndAnotherUnderTheCodeIsRefused() {
        var scene = scene();
        var body = scene.countyInstitution(code);
        scene.county.post(INSTITUTIONS, body).expect(201);

        assertThat(scene.county.post(INSTITUTIONS, body).expect(201).etag()).isEqualTo("\"1\"");
        body.put("name", "另一机构");
        var refused = scene.county.post(INSTITUTIONS, body).expect(409);
        assertThat(refused.text("/reason")).isEqualTo("CODE_TAKEN");
    }

    @Test
    void aCreditCodeThatDoesNotCheckIsKeptWithAWarning() {
        var scene = scene();
        var body = scene.countyInstitution(code);
        body.put("creditCode", "91350100M000100Y4Z");

        var entered = scene.county.english().post(INSTITUTIONS, body).expect(201);

        assertThat(entered.text("/creditCode")).isEqualTo("91350100M000100Y4Z");
        assertThat(entered.text("/warnings/0/code")).isEqualTo("CREDIT_CODE_CHECK");
        assertThat(entered.text("/warnings/0/message")).contains("check character");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "code            | \"x\"                    | #/code",
                "code            | null                     | #/code",
                "code            | \"中牟\"                 | #/code",
                "name            | \" \"                    | #/name",
                "name            | 7                        | #/name",
                "kind            | \"HOTEL\"                | #/kind",
                "kind            | 0                        | #/kind",
                "level           | \"PROVINCE\"             | #/level",
                "level           | \"CITY\"                 | #/level",
                "unit            | \"ZZ-NOWHERE\"           | #/unit",
                "unit            | \"\"                     | #/unit",
                "legalForm       | null                     | #/legalForm",
                "creditCode      | \"91350100M000100YIO\"   | #/creditCode",
                "creditCode      | \"12\"                   | #/creditCode",
                "beds            | -1                       | #/beds",
                "beds            | 100001                   | #/beds",
                "beds            | 4.7                      | #/beds",
                "beds            | \"5\"                    | #/beds",
                "beds            | null                     | #/beds",
                "posts           | -1                       | #/posts",
                "equipmentFit    | \"true\"                 | #/equipmentFit",
                "nursingTeamFit  | 1                        | #/nursingTeamFit",
                "contacts        | [{\"name\":\"a\"}]       | #/contacts/0/duty",
                "contacts        | {}                       | #/contacts",
                "surprise        | 1                        | #/surprise"
            })
    void badInputIsAnsweredWithThePlaceOfTheFault(String field, String value, String pointer) {
        var scene = scene();
        var body = scene.countyInstitution(code);
        body.remove(field);
        var json = body.entrySet().stream().map(InstitutionsIT::member).toList();
        var whole = "{" + String.join(",", json) + ",\"" + field + "\":" + value + "}";

        var answer = scene.county.post(INSTITUTIONS, whole).expect(400);

        assertThat(answer.pointers()).contains(pointer);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"[]", "{", "\"x\"", "{\"code\":\"A-1\",\"code\":\"A-2\"}", "{} {}", "null"})
    void whatIsNoInstitutionAtAllIsBadInputToo(String text) {
        scene().county.post(INSTITUTIONS, text).expect(400);
    }

    @Test
    void nobodyEntersAnInstitutionForAnotherUnitOrWithoutTheRole() {
        var scene = scene();
        var body = scene.countyInstitution(code);

        scene.otherCounty.post(INSTITUTIONS, body).expectProblem(403, "unit-not-yours");
        scene.manager.post(INSTITUTIONS, body).expect(403);
        scene.auditor.post(INSTITUTIONS, body).expect(403);
        scene.supervisor.post(INSTITUTIONS, body).expect(403);
        scene.nobody.post(INSTITUTIONS, body).expect(401);
        scene.county.post(INSTITUTIONS, scene.cityInstitution(code)).expect(403);
        scene.city.post(INSTITUTIONS, body).expect(201);
    }

    @Test
    void aPartnerEntersUnderAKeyAndOnlyWithTheScope() {
        var scene = scene();
        var body = scene.countyInstitution(code);

        var entered = scene.partner.key("k-" + code).post(INSTITUTIONS, body).expect(201);
        assertThat(scene.partner.key("k-" + code).post(INSTITUTIONS, body).expect(201).body())
                .isEqualTo(entered.body());
        var reader = api.as(Tokens.partner(List.of("ZZ-MCA"), Scope.INSTITUTIONS_READ));
        reader.key("k2-" + code).post(INSTITUTIONS, body).expect(403);
        reader.get(INSTITUTIONS + "/" + code).expect(200);
    }

    @Test
    void aCountyInstitutionIsSeenByItsUnitItselfAndTheCityOnly() {
        var scene = scene();
        var path = INSTITUTIONS + "/" + scene.from;

        scene.county.get(path).expect(200);
        scene.manager.get(path).expect(200);
        scene.city.get(path).expect(200);
        scene.auditor.get(path).expect(200);
        api.as(Tokens.service("benefits")).get(path).expect(200);
        scene.otherCounty.get(path).expectProblem(404, "not-found");
        scene.receiver.get(path).expect(404);
        scene.supervisor.get(path).expect(403);
        scene.nobody.get(path).expect(401);
        scene.county.get(INSTITUTIONS + "/NO-SUCH").expect(404);
        scene.county.get(INSTITUTIONS + "/no%20such").expect(404);
        api.as(Role.COUNTY_OFFICER).get(path).expect(404);
    }

    @Test
    void aCityInstitutionIsSeenByEveryCountyAndManagerAsATarget() {
        var scene = scene();
        var path = INSTITUTIONS + "/" + scene.to;

        scene.county.get(path).expect(200);
        scene.otherCounty.get(path).expect(200);
        scene.manager.get(path).expect(200);
        var listed = scene.manager.get(INSTITUTIONS + "?level=CITY&limit=500").expect(200);
        assertThat(codes(listed)).contains(scene.to).doesNotContain(scene.from);
    }

    @Test
    void anInstitutionIsChangedUnderTheRevisionThatWasRead() {
        var scene = scene();
        var path = INSTITUTIONS + "/" + scene.from;
        var body = scene.countyInstitution(scene.from);
        body.put("beds", 30);

        scene.county.put(path, body).expect(428);
        scene.county.match("\"99\"").put(path, body).expectProblem(412, "stale-revision");
        var changed = scene.county.match("\"1\"").put(path, body).expect(200);

        assertThat(changed.json().at("/beds").asInt()).isEqualTo(30);
        assertThat(changed.etag()).isEqualTo("\"2\"");
        scene.county.match("\"1\"").put(path, body).expect(412);
    }

    @Test
    void onlyTheUnitOrTheCityChangesAnInstitutionAndItsCodeAndUnitNever() {
        var scene = scene();
        var path = INSTITUTIONS + "/" + scene.from;
        var body = scene.countyInstitution(scene.from);
        var target = INSTITUTIONS + "/" + scene.to;

        scene.nobody.put(path, body).expect(401);
        scene.manager.match("\"1\"").put(path, body).expect(403);
        scene.otherCounty.match("\"1\"").put(path, body).expect(404);
        scene.county.match("\"1\"").put(target, scene.cityInstitution(scene.to)).expect(403);
        body.put("code", code);
        assertThat(scene.county.match("\"1\"").put(path, body).expect(400).pointers())
                .containsExactly("#/code");
        body.put("code", scene.from);
        body.put("unit", "ZZ-410184");
        for (var officer : List.of(scene.county, scene.city))
            assertThat(officer.match("\"1\"").put(path, body).expect(400).pointers())
                    .containsExactly("#/unit");
        body.put("unit", "ZZ-410122");
        scene.city.match("\"1\"").put(path, body).expect(200);
    }

    @Test
    void aListComesInPagesAndIsNarrowedByWhatIsAsked() {
        var scene = scene();
        scene();

        var first = scene.city.get(INSTITUTIONS + "?limit=1").expect(200);
        var second =
                scene.city.get(INSTITUTIONS + "?limit=1&cursor=" + first.text("/next")).expect(200);

        assertThat(codes(second)).hasSize(1).doesNotContainAnyElementsOf(codes(first));
        assertThat(codes(scene.otherCounty.get(INSTITUTIONS + "?unit=ZZ-410122"))).isEmpty();
        assertThat(codes(scene.county.get(INSTITUTIONS + "?unit=ZZ-410122&limit=500")))
                .contains(scene.from);
        assertThat(codes(scene.city.get(INSTITUTIONS + "?kind=RESCUE_MANAGEMENT_STATION")))
                .isEmpty();
        for (var query :
                List.of("limit=0", "limit=501", "kind=HOTEL", "level=1", "cursor=x", "colour=red"))
            scene.city.get(INSTITUTIONS + "?" + query).expect(400);
        scene.nobody.get(INSTITUTIONS).expect(401);
        scene.supervisor.get(INSTITUTIONS).expect(403);
    }

    private static List<String> codes(ApiAnswer answer) {
        return StreamSupport.stream(answer.expect(200).json().at("/items").spliterator(), false)
                .map(item -> item.at("/code").asString())
                .toList();
    }

    private static String member(Map.Entry<String, Object> entry) {
        var value = entry.getValue();
        return "\"%s\":%s"
                .formatted(entry.getKey(), value instanceof String ? "\"" + value + "\"" : value);
    }
}
