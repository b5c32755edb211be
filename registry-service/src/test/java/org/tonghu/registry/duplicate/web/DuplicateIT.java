package org.tonghu.registry.duplicate.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.tonghu.registry.Soon;
import org.tonghu.starter.caller.Role;
import org.tonghu.starter.testing.Api;
import org.tonghu.starter.testing.ApiAnswer;
import org.tonghu.starter.testing.ServiceTest;
import org.tonghu.starter.testing.Tokens;

/** Two records of one child are found, explained, joined by two persons, and parted again. */
@ServiceTest
class DuplicateIT {

    private static final String CHILDREN = "/api/registry/v1/children";
    private static final String DUPLICATES = "/api/registry/v1/duplicates";
    private static final String SAME =
            "{\"decision\":\"SAME\",\"reason\":\"FOUNDLING_IDENTIFIED\"%s}";

    @Autowired Api api;

    private Api county() {
        return api.as(Role.COUNTY_OFFICER, "ZZ-410122");
    }

    private Api second() {
        return api.as(Tokens.of("county-officer-b", Role.COUNTY_OFFICER, "ZZ-410122"));
    }

    private Api other() {
        return api.as(Role.COUNTY_OFFICER, "ZZ-410184");
    }

    private ApiAnswer child(Api by, String name, String born, String number, String township) {
        var id = number.isEmpty() ? "" : ",\"citizenId\":\"" + number + "\"";
        return by.post(
                        CHILDREN,
                        """
                        {"identity":{"name":"%s","sex":"FEMALE","birthDate":"%s"%s},
                         "facts":{"householdRegistration":"NONE",
                           "residence":{"township":"%s"},
                           "parents":[{"status":"UNIDENTIFIED"},{"status":"UNIDENTIFIED"}]},
                         "care":{"care":"FAMILY"}}\
                        """
                                .formatted(name, born, id, township))
                .expect(201);
    }

    private ApiAnswer pairOf(Api reader, ApiAnswer child) {
        var path = DUPLICATES + "?child=" + child.text("/id");
        Soon.is(() -> !reader.get(path).expect(200).json().path("items").isEmpty());
        var id = reader.get(path).expect(200).text("/items/0/id");
        return reader.get(DUPLICATES + "/" + id).expect(200);
    }

    @Test
    void aFoundlingJoinsItsRecordWithANumberAndIsPartedAgain() {
        var number = "410199201606072020";
        var foundling = child(county(), "测试梅", "2016-06-07", "", "410122101");
        var named = child(county(), "测试玫", "2016-06-07", number, "410122101");
        var pair = pairOf(county(), named);
        assertThat(pair.body()).contains("SAME_SOUND", "SAME_BIRTH_DATE", "SAME_TOWNSHIP");
        var path = DUPLICATES + "/" + pair.text("/id");
        var keep = SAME.formatted(",\"keep\":\"" + foundling.text("/id") + "\"");
        county().post(path + "/decision", keep).expect(428);
        var proposed = county().match(pair.etag()).post(path + "/decision", keep).expect(200);
        assertThat(proposed.text("/state")).isEqualTo("JOINING_PROPOSED");
        county().match(proposed.etag())
                .post(path + "/confirmation", null)
                .expectProblem(409, "same-person");
        var joined = second().match(proposed.etag()).post(path + "/confirmation", null).expect(200);
        assertThat(joined.text("/state")).isEqualTo("JOINED");
        Soon.is(() -> hasNumber(foundling));
        var pointer = county().get(named.location());
        assertThat(pointer.expect(308).location()).isEqualTo(foundling.location());
        other().get(named.location()).expect(404);
        assertThat(found(number)).isEqualTo(foundling.text("/id"));

        var part = "{\"reason\":\"JOINED_BY_MISTAKE\"}";
        done(county(), path, "/parting", part);
        done(second(), path, "/confirmation", null);
        Soon.is(() -> !hasNumber(foundling));
        Soon.is(() -> number(named).startsWith("410"));
        assertThat(found(number)).isEqualTo(named.text("/id"));
        var back = county().get(named.location()).expect(200);
        assertThat(back.text("/status")).isEqualTo("ACTIVE");
        assertThat(back.json().path("categoryHistory")).hasSize(1);
    }

    /** The pair's revision changes with who may see its records. */
    private static void done(Api by, String path, String step, @Nullable String body) {
        Soon.is(() -> {
            var answer = by.match(by.get(path).expect(200).etag()).post(path + step, body);
            return answer.status() != 412 && answer.expect(200).status() == 200;
        });
    }

    private boolean hasNumber(ApiAnswer child) {
        return number(child).startsWith("410");
    }

    private String number(ApiAnswer child) {
        var answer = county().get(child.location());
        return answer.json().at("/identity/citizenId").asString("");
    }

    private String found(String number) {
        var body = "{\"citizenId\":\"" + number + "\"}";
        return county().post(CHILDREN + "/search", body).expect(200).text("/items/0/id");
    }

    @Test
    void eachUnitSeesItsOwnRecordOfAPairAndOnlyWhoAnswersForBothDecides() {
        var mine = child(county(), "测试兰", "2017-03-04", "", "410122101");
        child(other(), "测试兰", "2017-03-04", "", "410184001");
        var pair = pairOf(county(), mine);
        assertThat(pair.body()).contains("ZZ-410184").contains(mine.text("/id"));
        assertThat(pair.json().path("one").has("child") && pair.json().path("other").has("child"))
                .isFalse();
        var path = DUPLICATES + "/" + pair.text("/id");
        var different = "{\"decision\":\"DIFFERENT\",\"reason\":\"NAMESAKE\"}";
        county().match(pair.etag())
                .post(path + "/decision", different)
                .expectProblem(403, "unit-not-yours");
        api.as(Role.COUNTY_OFFICER, "ZZ-410181").get(path).expect(404);
        var count = county().get(DUPLICATES + "/count?state=OPEN").expect(200);
        var city = api.as(Role.CITY_OFFICER, "ZZ-MCA");
        assertThat(count.json().path("count").asInt()).isPositive();
        var decided = city.match(pair.etag()).post(path + "/decision", different).expect(200);
        assertThat(decided.text("/state")).isEqualTo("DIFFERENT");
        city.match(pair.etag()).post(path + "/decision", different).expect(412);
        city.match(decided.etag())
                .post(path + "/confirmation", null)
                .expectProblem(409, "duplicate-not-open");
    }

    @Test
    void aPersonNamesAPairAndMayTakeTheProposalBack() {
        var one = child(county(), "测试竹", "2014-01-02", "", "410122101");
        var two = child(county(), "测试菊", "2018-09-10", "", "410122101");
        var body = "{\"one\":\"%s\",\"other\":\"%s\"}".formatted(one.text("/id"), two.text("/id"));
        var pair = county().post(DUPLICATES, body).expect(201);
        var path = DUPLICATES + "/" + pair.text("/id");
        var wrong = SAME.formatted(",\"keep\":\"nobody\"");
        county().match(pair.etag()).post(path + "/decision", wrong).expectProblem(400, "invalid");
        county().match(pair.etag()).post(path + "/decision", "{}").expectProblem(400, "invalid");
        var proposed =
                county().match(pair.etag())
                        .post(path + "/decision", SAME.formatted(""))
                        .expect(200);
        assertThat(proposed.text("/keep")).isNotEmpty();
        var open = county().match(proposed.etag()).post(path + "/withdrawal", null).expect(200);
        assertThat(open.text("/state")).isEqualTo("OPEN");
        county().post(DUPLICATES, body.replace(two.text("/id"), one.text("/id")))
                .expectProblem(400, "invalid");
        other().post(DUPLICATES, body).expect(404);
        api.as(Role.CHILD_DIRECTOR, "410122101901").get(DUPLICATES).expect(403);
    }

    @Test
    void twoNumbersAreNeverJoined() {
        var one = child(county(), "测试荷", "2012-02-03", "410199201202030027", "410122101");
        var two = child(county(), "测试荷", "2012-02-03", "410199201202030043", "410122101");
        var body = "{\"one\":\"%s\",\"other\":\"%s\"}".formatted(one.text("/id"), two.text("/id"));
        var pair = county().post(DUPLICATES, body).expect(201);
        county().match(pair.etag())
                .post(DUPLICATES + "/" + pair.text("/id") + "/decision", SAME.formatted(""))
                .expectProblem(409, "two-citizen-ids");
    }
}
