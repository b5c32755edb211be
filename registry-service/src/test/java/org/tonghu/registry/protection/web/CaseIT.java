package org.tonghu.registry.protection.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tonghu.registry.MovableClock.onThe;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.tonghu.registry.MovableClock;
import org.tonghu.registry.RegisteredChildren;
import org.tonghu.starter.caller.Caller;
import org.tonghu.starter.caller.CurrentCallers;
import org.tonghu.starter.caller.Role;
import org.tonghu.starter.testing.Api;
import org.tonghu.starter.testing.ApiAnswer;
import org.tonghu.starter.testing.ServiceTest;
import org.tonghu.starter.testing.Tokens;
import org.tonghu.starter.time.DailyWork;

@ServiceTest(properties = "tonghu.clock.daily-work=false")
@Import(MovableClock.class)
class CaseIT {

    private static final String CASES = "/api/registry/v1/protection-cases";
    private static final String REPORTS = "/api/registry/v1/mandatory-reports";

    @Autowired Api api;
    @Autowired List<DailyWork> works;

    private Api supervisor() {
        return api.as(Role.CHILD_SUPERVISOR, "410122101");
    }

    private Api otherSupervisor() {
        return api.as(Tokens.of("another", Role.CHILD_SUPERVISOR, "410122101"));
    }

    private Api county() {
        return api.as(Role.COUNTY_OFFICER, "ZZ-410122");
    }

    private Api director() {
        return api.as(Role.CHILD_DIRECTOR, RegisteredChildren.VILLAGE);
    }

    private void escalate(String day) {
        onThe(day);
        var work =
                works.stream()
                        .filter(it -> it.name().equals("escalate-protection-cases"))
                        .findFirst()
                        .orElseThrow();
        CurrentCallers.runAs(Caller.system("registry"), () -> work.run(MovableClock.today()));
    }

    private static String opening(String kind, String more) {
        return "{\"place\":\"410122101901\",\"kind\":\""
                + kind
                + "\",\"summary\":\"测试个案\",\"members\":[\"id-of-child-director\"]"
                + more
                + "}";
    }

    private ApiAnswer step(Api who, String path, String step, String body) {
        return who.match(who.get(path).etag()).post(path + "/" + step, body);
    }

    private ApiAnswer put(Api who, String path, String step, String body) {
        return who.match(who.get(path).etag()).put(path + "/" + step, body);
    }

    private String reported() {
        var body =
                "{\"place\":\"410122101901\",\"situations\":[\"OTHER_SERIOUS_HARM\"],\"discoveredAt\":\"2026-03-02T08:00:00+08:00\",\"account\":\"测试\"}";
        return director().post(REPORTS, body).expect(201).text("/id");
    }

    @Test
    void onlyTheTeamAndItsLineOfSupervisionSeeACaseAndItsReport() {
        onThe("2026-03-02");
        var report = reported();
        otherSupervisor().get(REPORTS + "/" + report).expect(200);
        var opened =
                supervisor()
                        .post(CASES, opening("HARM", ",\"report\":\"" + report + "\""))
                        .expect(201);
        var path = opened.location();
        assertThat(opened.text("/level")).isEqualTo("TOWNSHIP");
        supervisor().get(path).expect(200);
        director().get(path).expect(200);
        county().get(path).expect(200);
        api.as(Role.CITY_OFFICER, "ZZ-MCA").get(path).expect(200);
        otherSupervisor().get(path).expect(404);
        otherSupervisor().get(REPORTS + "/" + report).expect(404);
        api.as(Role.COUNTY_OFFICER, "ZZ-410184").get(path).expect(404);
        api.as(Role.AUDITOR, "ZZ-MCA").get(path).expect(403);
        assertThat(otherSupervisor().get(CASES + "?limit=500").body())
                .doesNotContain(opened.text("/id"));
        assertThat(director().get(CASES + "?limit=500").body()).contains(opened.text("/id"));
        supervisor()
                .post(CASES, opening("HARM", ",\"report\":\"" + report + "\""))
                .expectProblem(409, "report-already-decided");
        var due = "/api/registry/v1/work-lists/protection-cases-due?limit=500";
        assertThat(county().get(due).expect(200).body()).contains(opened.text("/id"));
        assertThat(otherSupervisor().get(due).expect(200).body())
                .doesNotContain(opened.text("/id"));
    }

    @Test
    void aCaseGoesFromTheEmergencyToItsReviewAndWaitsForThePolice() {
        onThe("2026-03-02");
        var report = reported();
        var path =
                supervisor()
                        .post(CASES, opening("HARM", ",\"report\":\"" + report + "\""))
                        .expect(201)
                        .location();
        var measure = "{\"kind\":\"LEFT_WITH_RELATIVE\",\"at\":\"2026-03-02T10:00:00+08:00\"}";
        assertThat(step(supervisor(), path, "measures", measure).expect(200).text("/stage"))
                .isEqualTo("ASSESSMENT");
        var assessment = "{\"grade\":\"HIGH\",\"findings\":\"需监护干预\"}";
        assertThat(put(supervisor(), path, "assessment", assessment).expect(200).text("/stage"))
                .isEqualTo("PLANNING");
        var task = "{\"what\":\"心理辅导\",\"responsible\":\"镇社工站\",\"dueOn\":\"2026-03-20\"}";
        var planned = step(supervisor(), path, "tasks", task).expect(200);
        assertThat(planned.text("/stage")).isEqualTo("HELP");
        var closure = "{\"summary\":\"已妥善安置\"}";
        put(supervisor(), path, "closure", closure)
                .expectProblem(409, "police-receipt-outstanding");
        policeTold(report);
        put(supervisor(), path, "closure", closure).expectProblem(409, "case-not-done");
        var taskPath = "tasks/" + planned.text("/file/tasks/0/id") + "/result";
        put(supervisor(), path, taskPath, "{\"result\":\"已完成\"}").expect(200);
        put(supervisor(), path, "tasks/x/result", "{\"result\":\"已完成\"}").expect(404);
        assertThat(put(supervisor(), path, "closure", closure).expect(200).text("/stage"))
                .isEqualTo("CLOSED");
        step(supervisor(), path, "measures", measure).expectProblem(409, "case-closed");
        var review = "{\"confirmed\":true,\"findings\":\"情况稳定\"}";
        put(supervisor(), path, "review", review).expectProblem(409, "two-persons");
        assertThat(put(county(), path, "review", review).expect(200).text("/stage"))
                .isEqualTo("REVIEWED");
    }

    private void policeTold(String report) {
        var read = county().get(REPORTS + "/" + report).expect(200);
        county().match(read.etag())
                .put(
                        REPORTS + "/" + report + "/police-receipt",
                        "{\"calledAt\":\"2026-03-02T08:10:00+08:00\",\"number\":\"J-1\"}")
                .expect(200);
    }

    @Test
    void aCarerInHospitalMeansATaskTheSameDayANamedCarerAndDailyContact() {
        onThe("2026-03-02");
        var child = RegisteredChildren.leftBehind(api);
        var opened =
                supervisor()
                        .post(CASES, opening("CARER_UNAVAILABLE", ",\"child\":\"" + child + "\""))
                        .expect(201);
        var path = opened.location();
        assertThat(clock(opened, "TEMPORARY_CARER")).isEqualTo("2026-03-02");
        var carer =
                "{\"name\":\"测试婶\",\"relationship\":\"婶母\",\"phone\":\"13800000000\",\"from\":\"2026-03-02\"}";
        var named = put(director(), path, "temporary-carer", carer).expect(200);
        assertThat(clock(named, "DAILY_CONTACT")).isEqualTo("2026-03-02");
        var contact = "{\"on\":\"2026-03-02\",\"reached\":true}";
        var called = step(director(), path, "contacts", contact).expect(200);
        assertThat(clock(called, "DAILY_CONTACT")).isEqualTo("2026-03-03");
        escalate("2026-03-04");
        var late = county().get(path).expect(200);
        assertThat(late.text("/escalations/0/step")).isEqualTo("DAILY_CONTACT");
        assertThat(late.text("/escalations/0/to")).isEqualTo("COUNTY");
        var ended = carer.replace("}", ",\"to\":\"2026-03-02\"}");
        var after = put(director(), path, "temporary-carer", ended).expect(200);
        assertThat(after.body()).contains("\"DAILY_CONTACT\"");
        assertThat(clock(after, "DAILY_CONTACT")).isEmpty();
    }

    /** Last day of a clock that runs. */
    private static String clock(ApiAnswer answer, String step) {
        return answer.json()
                .path("clocks")
                .valueStream()
                .filter(it -> it.path("step").asString().equals(step))
                .filter(it -> !it.path("done").asBoolean())
                .map(it -> it.path("dueOn").asString())
                .findFirst()
                .orElse("");
    }

    @Test
    void aClockThatRanOutIsToldToTheNextLevelOnceAndThenHigher() {
        onThe("2026-03-02");
        var opened = supervisor().post(CASES, opening("HARM", "")).expect(201);
        var path = opened.location();
        escalate("2026-03-03");
        assertThat(county().get(path).json().path("escalations")).isEmpty();
        escalate("2026-03-04");
        escalate("2026-03-04");
        var once = county().get(path);
        assertThat(once.json().path("escalations")).hasSize(1);
        assertThat(once.text("/escalations/0/step")).isEqualTo("EMERGENCY_MEASURE");
        escalate("2026-03-07");
        var twice = county().get(path);
        assertThat(twice.json().path("escalations")).hasSize(2);
        assertThat(twice.text("/escalations/1/to")).isEqualTo("CITY");
        var overdue = "/api/registry/v1/work-lists/protection-cases-overdue?limit=500";
        assertThat(county().get(overdue).body()).contains(opened.text("/id"));
    }

    @Test
    void guardianshipIsRevokedByACourtAndOnlyAfterAnApplication() {
        onThe("2026-03-02");
        var path = county().post(CASES, opening("HARM", "")).expect(201).location();
        var revoked =
                "{\"step\":\"REVOKED\",\"on\":\"2026-03-02\",\"document\":\"（2026）豫0122民特1号\"}";
        step(county(), path, "interventions", revoked).expectProblem(409, "step-before-missing");
        var noPaper = "{\"step\":\"REVOCATION_APPLIED\",\"on\":\"2026-03-02\"}";
        assertThat(step(county(), path, "interventions", noPaper).expect(400).pointers())
                .containsExactly("#/document");
        step(county(), path, "interventions", revoked.replace("REVOKED", "REVOCATION_APPLIED"))
                .expect(200);
        step(county(), path, "interventions", revoked).expect(200);
        county().match("\"1\"").post(path + "/interventions", revoked).expect(412);
        county().post(path + "/interventions", revoked).expect(428);
        supervisor().match("\"1\"").post(path + "/interventions", revoked).expect(403);
        supervisor().get(path).expect(404);
    }

    @Test
    void aCaseIsOpenedWithinReachOnly() {
        onThe("2026-03-02");
        api.as(Role.COUNTY_OFFICER, "ZZ-410184")
                .post(CASES, opening("HARM", ""))
                .expectProblem(403, "unit-not-yours");
        county().post(CASES, opening("HARM", ",\"report\":\"x\"")).expect(404);
        county().post(CASES, opening("HARM", ",\"child\":\"x\"")).expect(404);
        director().post(CASES, opening("HARM", "")).expect(403);
        county().post(CASES, opening("HARM", "").replace("410122101901", "499999101")).expect(400);
    }
}
