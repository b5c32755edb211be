package org.tonghu.registry.division.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.tonghu.starter.caller.Role;
import org.tonghu.starter.testing.Api;
import org.tonghu.starter.testing.ServiceTest;
import org.tonghu.starter.testing.Tokens;

@ServiceTest
class DivisionIT {

    private static final String PATH = "/api/registry/v1/divisions";

    @Autowired Api api;

    private Api admin() {
        return api.as(Role.PLATFORM_ADMIN, "ZZ-MCA");
    }

    private Api director() {
        return api.as(Role.CHILD_DIRECTOR, "410122101901");
    }

    private static String village(String code, String name) {
        return "{\"edition\":\"2023\",\"divisions\":[{\"code\":\"%s\",\"name\":\"%s\"}]}"
                .formatted(code, name);
    }

    @ParameterizedTest
    @CsvSource({
        "?limit=500&level=TOWNSHIP,208",
        "?limit=500&level=COUNTY,15",
        "?parent=410122&limit=500,17",
        "?parent=410122&level=COUNTY,0",
        "?edition=2019,0"
    })
    void divisionsAreListedByParentLevelAndEdition(String query, int count) {
        var answer = director().get(PATH + query).expect(200);
        assertThat(answer.json().path("items")).hasSize(count);
    }

    @Test
    void divisionsComeInPages() {
        var first = director().get(PATH + "?level=COUNTY&limit=10").expect(200);
        assertThat(first.text("/items/0/name")).isEqualTo("中原区");
        var second = director().get(PATH + "?level=COUNTY&limit=10&cursor=" + first.text("/next"));
        assertThat(second.expect(200).json().path("items")).hasSize(5);
        assertThat(second.json().path("next").isNull()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "?level=VILLAGES",
                "?parent=x",
                "?edition=1",
                "?limit=0",
                "?unheard=1",
                "?cursor=x"
            })
    void aBadQueryIsA400(String query) {
        director().get(PATH + query).expectProblem(400, "invalid");
    }

    @Test
    void unitsTellTheirInferredAssignments() {
        var units = director().get("/api/registry/v1/managing-units?limit=500").expect(200).json();
        assertThat(units.path("items")).hasSize(19);
        var zone =
                units.path("items")
                        .valueStream()
                        .filter(it -> it.path("code").asString().equals("ZZ-ZDND"))
                        .findFirst()
                        .orElseThrow();
        assertThat(zone.path("assigned")).hasSize(12);
        assertThat(zone.at("/assigned/0/inferred").asBoolean()).isTrue();
        assertThat(zone.path("division").isNull()).isTrue();
    }

    @Test
    void theSnapshotIsAnsweredWholeAndAgainOnlyIfItChanged() {
        var service = api.as(Tokens.service("benefits"));
        var whole = service.get(PATH + "/snapshot?edition=2023").expect(200);
        assertThat(whole.json().path("units")).hasSize(19);
        assertThat(whole.json().path("managed")).hasSize(12);
        assertThat(whole.text("/managed/0/unit")).isEqualTo("ZZ-ZDND");
        assertThat(whole.json().path("divisions").size()).isGreaterThanOrEqualTo(224);
        var same = service.with("If-None-Match", whole.etag());
        same.get(PATH + "/snapshot?edition=2023").expect(304);
        admin().post(PATH, village("410122102901", "甲村")).expect(200);
        same.get(PATH + "/snapshot?edition=2023").expect(200);
    }

    @Test
    void theSnapshotNamesTheBureauAloneAsTheUnitOfTheCity() {
        var whole =
                api.as(Tokens.service("benefits")).get(PATH + "/snapshot?edition=2023").expect(200);
        assertThat(
                        whole.json()
                                .path("units")
                                .valueStream()
                                .filter(unit -> unit.path("division").asString("").equals("410100"))
                                .map(unit -> unit.path("code").asString()))
                .containsExactly("ZZ-MCA");
    }

    @Test
    void villagesAreLoadedRenamedAndLeftAlone() {
        var code = "410122103901";
        var first = admin().post(PATH, village(code, "乙村")).expect(200);
        assertThat(first.json().path("added").asInt()).isEqualTo(1);
        var again = admin().post(PATH, village(code, "乙村")).expect(200);
        assertThat(again.json().path("unchanged").asInt()).isEqualTo(1);
        var renamed = admin().post(PATH, village(code, "丙村")).expect(200);
        assertThat(renamed.json().path("renamed").asInt()).isEqualTo(1);
        var listed = director().get(PATH + "?parent=410122103").expect(200);
        assertThat(listed.text("/items/0/name")).isEqualTo("丙村");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{}|#/edition",
                "{\"edition\":\"2023\",\"divisions\":[]}|#/divisions",
                "{\"edition\":\"2023\",\"divisions\":[{\"code\":\"41012210190\",\"name\":\"x\"}]}|#/divisions/0/code",
                "{\"edition\":\"2023\",\"divisions\":[{\"code\":\"410122999901\",\"name\":\"x\"}]}|#/divisions/0/code",
                "{\"edition\":\"2019\",\"divisions\":[{\"code\":\"410122101901\",\"name\":\"x\"}]}|#/divisions/0/code",
                "{\"edition\":\"2023\",\"divisions\":[{\"code\":\"410122101901\",\"name\":\" \"}]}|#/divisions/0/name",
                "{\"edition\":\"2023\",\"divisions\":[{\"code\":\"410122101901\",\"name\":\"x\"},{\"code\":\"410122101901\",\"name\":\"y\"}]}|#/divisions/1/code"
            })
    void aBadBatchIsA400AndLoadsNothing(String body, String pointer) {
        var answer = admin().post(PATH, body).expectProblem(400, "invalid");
        assertThat(answer.pointers()).contains(pointer);
    }

    @Test
    void onlyThePlatformsAdministratorLoadsVillages() {
        var body = village("410122101902", "丁村");
        api.as(Role.CITY_OFFICER, "ZZ-MCA").post(PATH, body).expect(403);
        api.post(PATH, body).expect(401);
    }
}
