package org.tonghu.registry.survey.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.tonghu.starter.caller.Role;
import org.tonghu.starter.testing.Api;
import org.tonghu.starter.testing.ApiAnswer;
import org.tonghu.starter.testing.ServiceTest;
import org.tonghu.starter.testing.Tokens;

@ServiceTest
class SurveyIT {

    private static final String BASE = "/api/registry/v1/";
    private static final String SURVEYS = BASE + "surveys";
    private static final String TOWNSHIP = "/townships/410106100";
    private static final String VILLAGE = "/villages/410106100901";

    @Autowired Api api;

    private Api county() {
        return api.as(Role.COUNTY_OFFICER, "ZZ-410106");
    }

    private Api otherCounty() {
        return api.as(Role.COUNTY_OFFICER, "ZZ-410184");
    }

    private Api city() {
        return api.as(Role.CITY_OFFICER, "ZZ-MCA");
    }

    private Api supervisor() {
        return api.as(Role.CHILD_SUPERVISOR, "410106100");
    }

    private Api director(String village) {
        return api.as(Role.CHILD_DIRECTOR, village);
    }

    @BeforeEach
    void twoVillagesWithAnOrphanAndAChildInDifficulty() {
        api.as(Role.PLATFORM_ADMIN, "ZZ-MCA")
                .post(
                        BASE + "divisions",
                        "{\"edition\":\"2023\",\"divisions\":[{\"code\":\"410106100901\",\"name\":\"德政村\"},{\"code\":\"410106100902\",\"name\":\"另一村\"}]}")
                .expect(200);
        child("410106100901", "{\"status\":\"DEAD\"}");
        child(
                "410106100902",
                "{\"status\":\"ALIVE\",\"circumstances\":[{\"type\":\"IMPRISONED\",\"from\":\"2019-01-01\"}]}");
    }

    private void child(String village, String mother) {
        var body =
                """
                {"identity":{"name":"测试甲","sex":"FEMALE","birthDate":"2015-05-01"},
                 "facts":{"householdRegistration":"RURAL",
                   "residence":{"township":"410106100","village":"%s"},
                   "parents":[{"status":"DEAD"},%s]},
                 "care":{"care":"FAMILY"}}\
                """
                        .formatted(village, mother);
        county().post(BASE + "children", body).expect(201);
    }

    private static String opening(String unit) {
        return "{\"title\":\"2026年摸底排查\",\"unit\":\"%s\",\"dueOn\":\"2999-01-01\"}".formatted(unit);
    }

    private String opened() throws InterruptedException {
        var path =
                SURVEYS
                        + "/"
                        + county().post(SURVEYS, opening("ZZ-410106")).expect(202).text("/id");
        while (!county().get(path).expect(200).json().path("frozen").asBoolean()) {
            Thread.sleep(30);
        }
        return path;
    }

    /** The figures as frozen, with one line changed. */
    private static String figures(ApiAnswer sheet, String line, long value, String reason) {
        var body = new StringBuilder("{");
        for (var name :
                new String[] {
                    "leftBehindChildren",
                    "childrenInDifficulty",
                    "deFactoUnattended",
                    "orphansAndFoundlings",
                    "leftBehindWomen",
                    "other",
                    "leftBehindAndInDifficulty"
                }) {
            var now = sheet.json().path("figures").path(name).asLong();
            body.append('"').append(name).append("\":").append(name.equals(line) ? value : now);
            body.append(',');
        }
        return body + (reason.isEmpty() ? "\"reason\":null}" : "\"reason\":\"" + reason + "\"}");
    }

    private ApiAnswer fill(Api by, String sheet) {
        var read = by.get(sheet).expect(200);
        return by.match(read.etag()).put(sheet + "/figures", figures(read, "", 0, ""));
    }

    private ApiAnswer submit(String survey, String body) {
        var read = supervisor().get(survey + TOWNSHIP).expect(200);
        return supervisor().match(read.etag()).post(survey + TOWNSHIP + "/submission", body);
    }

    private String submitted() throws InterruptedException {
        var survey = opened();
        fill(director("410106100901"), survey + VILLAGE).expect(200);
        submit(survey, "{\"missing\":[{\"village\":\"410106100902\",\"reason\":\"村主任请假\"}]}")
                .expect(200);
        return survey;
    }

    @Test
    void theFiguresOfTheRegisterAreFrozenForEachVillage() throws InterruptedException {
        var survey = opened();
        var sheet = director("410106100901").get(survey + VILLAGE).expect(200);
        var orphans = sheet.json().path("frozen").path("orphansAndFoundlings").asLong();
        assertThat(orphans).isPositive();
        child("410106100901", "{\"status\":\"DEAD\"}");
        var later = director("410106100901").get(survey + VILLAGE).expect(200);
        assertThat(later.body()).isEqualTo(sheet.body());
        var other = supervisor().get(survey + "/villages/410106100902").expect(200);
        var frozen = other.json().path("frozen");
        assertThat(frozen.path("deFactoUnattended").asLong())
                .isPositive()
                .isEqualTo(frozen.path("childrenInDifficulty").asLong());
        assertThat(frozen.path("children").asLong())
                .isEqualTo(frozen.path("childrenInDifficulty").asLong());
        assertThat(frozen.path("overlap").asString()).contains("不可直接相加");
    }

    @Test
    void totalsAreTheSumOfTheVillages() throws InterruptedException {
        var survey = opened();
        var sheet = director("410106100901").get(survey + VILLAGE).expect(200);
        director("410106100901")
                .match(sheet.etag())
                .put(survey + VILLAGE + "/figures", figures(sheet, "other", 7, "新排查7人"))
                .expect(200);
        var township = supervisor().get(survey + TOWNSHIP).expect(200).json();
        for (var line : new String[] {"orphansAndFoundlings", "childrenInDifficulty", "other"}) {
            long sum =
                    township.path("villages")
                            .valueStream()
                            .mapToLong(it -> it.path("figures").path(line).asLong())
                            .sum();
            assertThat(township.path("total").path(line).asLong()).isEqualTo(sum);
            var totals = county().get(survey + "/totals").expect(200).json();
            assertThat(totals.path("total").path(line).asLong()).isEqualTo(sum);
            assertThat(totals.path("units").path(0).path("unit").asString()).isEqualTo("ZZ-410106");
        }
    }

    @Test
    void aTownshipCannotSubmitWithAVillageMissingWithoutReason() throws InterruptedException {
        var survey = opened();
        fill(director("410106100901"), survey + VILLAGE).expect(200);
        submit(survey, "{}").expectProblem(409, "village-missing");
        submit(survey, "{\"missing\":[{\"village\":\"410106100999\",\"reason\":\"无\"}]}")
                .expectProblem(409, "village-not-in-survey");
        var done =
                submit(survey, "{\"missing\":[{\"village\":\"410106100902\",\"reason\":\"请假\"}]}")
                        .expect(200);
        assertThat(done.text("/state")).isEqualTo("SUBMITTED");
        fill(supervisor(), survey + "/villages/410106100902")
                .expectProblem(409, "township-submitted");
        submit(survey, "{}").expectProblem(409, "township-submitted");
    }

    @Test
    void figuresThatDifferNeedAReasonAndMustNotContradict() throws InterruptedException {
        var survey = opened();
        var by = director("410106100901");
        var path = survey + VILLAGE;
        var sheet = by.get(path).expect(200);
        var put = by.match(sheet.etag());
        put.put(path + "/figures", figures(sheet, "other", 3, ""))
                .expectProblem(409, "reason-missing");
        put.put(path + "/figures", figures(sheet, "deFactoUnattended", 999, "排查"))
                .expectProblem(409, "figures-contradict");
        put.put(path + "/figures", figures(sheet, "leftBehindAndInDifficulty", 999, "排查"))
                .expectProblem(409, "figures-contradict");
        var negative = put.put(path + "/figures", figures(sheet, "other", -1, "排查")).expect(400);
        assertThat(negative.pointers()).containsExactly("#/other");
        put.put(path + "/figures", figures(sheet, "other", 3, "新排查")).expect(200);
        put.put(path + "/figures", figures(sheet, "other", 4, "又排查")).expect(412);
        by.put(path + "/figures", figures(sheet, "other", 4, "又排查")).expect(428);
    }

    @Test
    void aCorrectionByTheCountyKeepsWhatWasSaidBefore() throws InterruptedException {
        var survey = submitted();
        var path = survey + VILLAGE;
        var sheet = county().get(path).expect(200);
        var corrected =
                county().match(sheet.etag())
                        .post(path + "/corrections", figures(sheet, "other", 5, "复核更正"))
                        .expect(200);
        assertThat(corrected.json().path("history")).hasSize(2);
        assertThat(corrected.json().path("figures").path("other").asLong()).isEqualTo(5);
        assertThat(corrected.json().path("history").path(0).path("figures").path("other").asLong())
                .isZero();
        var early = opened();
        var open = county().get(early + VILLAGE).expect(200);
        county().match(open.etag())
                .post(early + VILLAGE + "/corrections", figures(open, "other", 5, "更正"))
                .expectProblem(409, "township-collecting");
    }

    @Test
    void anotherPersonConfirmsOrReturnsAndOnlyThenTheRoundCloses() throws InterruptedException {
        var survey = submitted();
        var report = county().get(survey + TOWNSHIP).expect(200);
        var path = survey + TOWNSHIP;
        var same = Tokens.of("child-supervisor", Role.COUNTY_OFFICER, "ZZ-410106");
        api.as(same)
                .match(report.etag())
                .post(path + "/confirmation", null)
                .expectProblem(409, "same-person");
        var back =
                county().match(report.etag())
                        .post(path + "/return", "{\"reason\":\"请补报\"}")
                        .expect(200);
        assertThat(back.text("/returned")).isEqualTo("请补报");
        county().match(back.etag())
                .post(path + "/confirmation", null)
                .expectProblem(409, "township-collecting");
        fill(supervisor(), survey + "/villages/410106100902").expect(200);
        var again = submit(survey, "{}").expect(200);
        var confirmed = county().match(again.etag()).post(path + "/confirmation", null).expect(200);
        assertThat(confirmed.text("/state")).isEqualTo("CONFIRMED");
        var round = county().get(survey).expect(200);
        county().match(round.etag())
                .post(survey + "/closure", null)
                .expectProblem(409, "townships-unconfirmed");
        for (var it : county().get(survey + "/townships?limit=500").json().path("items")) {
            close(survey + "/townships/" + it.path("township").asString());
        }
        county().match(round.etag()).post(survey + "/closure", null).expect(200);
        county().match(county().get(path).etag())
                .post(path + "/return", "{\"reason\":\"迟了\"}")
                .expectProblem(409, "survey-closed");
    }

    private void close(String township) {
        var read = county().get(township).expect(200);
        if (read.text("/state").equals("CONFIRMED")) return;
        var by = api.as(Role.CHILD_SUPERVISOR, read.text("/township"));
        var done = by.match(read.etag()).post(township + "/submission", "{}").expect(200);
        county().match(done.etag()).post(township + "/confirmation", null).expect(200);
    }

    @Test
    void eachStepWaitsOnItsListWithItsCount() throws InterruptedException {
        var survey = opened();
        var id = survey.substring(SURVEYS.length() + 1);
        waits(director("410106100901"), "survey-villages", id, true);
        fill(director("410106100901"), survey + VILLAGE).expect(200);
        waits(director("410106100901"), "survey-villages", id, false);
        waits(director("410106100902"), "survey-villages", id, true);
        waits(supervisor(), "survey-townships", id, true);
        submit(survey, "{\"missing\":[{\"village\":\"410106100902\",\"reason\":\"请假\"}]}")
                .expect(200);
        waits(supervisor(), "survey-townships", id, false);
        waits(county(), "survey-confirmations", id, true);
        supervisor().get(BASE + "work-lists/survey-confirmations").expect(404);
    }

    private void waits(Api reader, String list, String id, boolean listed) {
        var path = BASE + "work-lists/" + list;
        var items = reader.get(path + "?limit=500&place=410106100").expect(200);
        assertThat(items.body().contains(id)).isEqualTo(listed);
        assertThat(reader.get(path + "/count?place=410106100").json().path("count").asInt())
                .isEqualTo(items.json().path("items").size());
    }

    @Test
    void aCityRoundCoversEveryUnitAndACountySeesItsOwn() throws InterruptedException {
        var survey =
                SURVEYS + "/" + city().post(SURVEYS, opening("ZZ-MCA")).expect(202).text("/id");
        while (!city().get(survey).expect(200).json().path("frozen").asBoolean()) {
            Thread.sleep(30);
        }
        var all = city().get(survey + "/totals").expect(200).json();
        assertThat(all.path("units").size()).isGreaterThan(12);
        var one = otherCounty().get(survey + "/totals").expect(200).json();
        assertThat(one.path("units")).hasSize(1);
        assertThat(otherCounty().get(survey).expect(200).text("/unit")).isEqualTo("ZZ-MCA");
        otherCounty().get(survey + TOWNSHIP).expect(404);
        otherCounty().get(survey + VILLAGE).expect(404);
        assertThat(city().get(survey + "/townships?state=COLLECTING&limit=2").json().path("items"))
                .hasSize(2);
        otherCounty()
                .match(city().get(survey).etag())
                .post(survey + "/closure", null)
                .expectProblem(403, "unit-not-yours");
    }

    @Test
    void strangersOtherVillagesAndBadOpeningsAreRefused() throws InterruptedException {
        var survey = opened();
        api.get(survey).expect(401);
        otherCounty().get(survey).expect(404);
        director("410106100902").get(survey + VILLAGE).expect(404);
        director("410106100901").get(survey).expect(200);
        assertThat(director("410106100901").get(SURVEYS).expect(200).body())
                .contains(survey.substring(SURVEYS.length() + 1));
        director("410106100901").get(survey + "/totals").expect(403);
        supervisor().post(SURVEYS, opening("ZZ-410106")).expect(403);
        otherCounty().post(SURVEYS, opening("ZZ-410106")).expectProblem(403, "unit-not-yours");
        county().post(SURVEYS, opening("ZZ-MCA")).expectProblem(403, "unit-not-yours");
        assertThat(county().post(SURVEYS, opening("ZZ-NONE")).expect(400).codes())
                .containsExactly("UNKNOWN_UNIT");
        var past = opening("ZZ-410106").replace("2999-01-01", "2020-01-01");
        assertThat(county().post(SURVEYS, past).expect(400).pointers()).containsExactly("#/dueOn");
        var missing =
                "{\"missing\":[{\"village\":\"410106100901\",\"reason\":\"请假\"},{\"village\":\"410106100902\",\"reason\":\"请假\"}]}";
        supervisor().match("\"9\"").post(survey + TOWNSHIP + "/submission", missing).expect(412);
        county().post(survey + TOWNSHIP + "/confirmation", null).expect(428);
        api.as(Role.PAYMENT_OFFICER, "ZZ-410106").get(survey).expect(403);
    }
}
