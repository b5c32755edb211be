package org.tonghu.registry.visit.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tonghu.registry.MovableClock.onThe;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.tonghu.registry.MovableClock;
import org.tonghu.registry.RegisteredChildren;
import org.tonghu.registry.Soon;
import org.tonghu.starter.caller.Role;
import org.tonghu.starter.testing.Api;
import org.tonghu.starter.testing.ServiceTest;

@ServiceTest(properties = "tonghu.clock.daily-work=false")
@Import(MovableClock.class)
class VisitIT {

    private static final String VISITS = "/api/registry/v1/visits";
    private static final String PLANS = "/api/registry/v1/priority-children/";
    private static final String LISTS = "/api/registry/v1/work-lists/";

    @Autowired Api api;

    private Api director() {
        return api.as(Role.CHILD_DIRECTOR, RegisteredChildren.VILLAGE);
    }

    private Api county() {
        return api.as(Role.COUNTY_OFFICER, "ZZ-410122");
    }

    private static String visit(String child, String on, String more) {
        return """
        {"child":"%s","on":"%s","mode":"HOME","met":"SEEN","persons":["GRANDPARENT"],
         "living":{"state":"GOOD","note":"整洁"},"advice":"按时上学"%s}\
        """
                .formatted(child, on, more);
    }

    private static String harm(String child, String on) {
        return visit(
                child,
                on,
                ",\"harm\":{\"situations\":[\"INJURED_MALNOURISHED_OR_UNCONSCIOUS\"],\"discoveredAt\":\""
                        + on
                        + "T08:00:00+08:00\",\"account\":\"手臂有多处淤青\"}");
    }

    private String dueOn(String child) {
        return county().get(PLANS + child).expect(200).text("/dueOn");
    }

    private List<String> overdue() {
        var found = county().get(LISTS + "visits-overdue?limit=500").expect(200);
        var count = county().get(LISTS + "visits-overdue/count").expect(200);
        assertThat(count.json().path("count").asInt()).isEqualTo(found.json().path("items").size());
        return found.json()
                .path("items")
                .valueStream()
                .map(it -> it.path("child").asString())
                .toList();
    }

    @Test
    void aVisitIsRecordedAndReadAndMovesTheNextDay() {
        onThe("2026-03-02");
        var child = RegisteredChildren.leftBehind(api);
        var made = director().post(VISITS, visit(child, "2026-03-01", "")).expect(201);
        assertThat(made.text("/counted")).isEqualTo("CHILD_SEEN");
        assertThat(director().get(made.location()).expect(200).body()).isEqualTo(made.body());
        assertThat(dueOn(child)).isEqualTo("2027-03-01");
        var listed = county().get(VISITS + "?child=" + child).expect(200);
        assertThat(listed.text("/items/0/id")).isEqualTo(made.text("/id"));
        api.as(Role.COUNTY_OFFICER, "ZZ-410184").get(made.location()).expect(404);
        api.as(Role.PAYMENT_OFFICER, "ZZ-410122").get(made.location()).expect(403);
        api.get(made.location()).expect(401);
    }

    @Test
    void aPriorityChildWithoutVisitIsOverdueOnTheDayAfterTheLastDay() {
        onThe("2026-03-02");
        var child = RegisteredChildren.leftBehind(api);
        assess(child, "HIGH");
        assertThat(dueOn(child)).isEqualTo("2026-03-09");
        onThe("2026-03-09");
        assertThat(overdue()).doesNotContain(child);
        onThe("2026-03-10");
        assertThat(overdue()).contains(child);
        director().post(VISITS, visit(child, "2026-03-10", "")).expect(201);
        assertThat(overdue()).doesNotContain(child);
        assertThat(dueOn(child)).isEqualTo("2026-04-10");
    }

    private void assess(String child, String level) {
        var read = county().get(PLANS + child).expect(200);
        county().match(read.etag())
                .put(
                        PLANS + child,
                        "{\"level\":\""
                                + level
                                + "\",\"risks\":[{\"flag\":\"POOR_GUARDIANSHIP\",\"note\":\"祖母体弱\"}]}")
                .expect(200);
    }

    @Test
    void notSeeingTheChildDoesNotResetTheInterval() {
        onThe("2026-03-02");
        var child = RegisteredChildren.leftBehind(api);
        var before = dueOn(child);
        var body = visit(child, "2026-03-02", "").replace("\"SEEN\"", "\"NOT_MET\"");
        var made = director().post(VISITS, body).expect(201);
        assertThat(made.text("/counted")).isEqualTo("CHILD_NOT_MET");
        assertThat(made.json().path("counts").asBoolean()).isFalse();
        assertThat(dueOn(child)).isEqualTo(before);
    }

    @Test
    void theTelephoneCountsInADeclaredPeriodOnly() {
        onThe("2026-07-02");
        var child = RegisteredChildren.leftBehind(api);
        var phone =
                visit(child, "2026-07-01", "")
                        .replace("\"HOME\"", "\"TELEPHONE\"")
                        .replace("\"SEEN\"", "\"SPOKEN_WITH\"");
        assertThat(director().post(VISITS, phone).expect(201).text("/counted"))
                .isEqualTo("REMOTE_OUTSIDE_DECLARED_PERIOD");
        var period =
                "{\"unit\":\"ZZ-410122\",\"from\":\"2026-07-02\",\"to\":\"2026-07-31\",\"reason\":\"疫情防控\"}";
        director().post("/api/registry/v1/visit-periods", period).expect(403);
        api.as(Role.COUNTY_OFFICER, "ZZ-410184")
                .post("/api/registry/v1/visit-periods", period)
                .expectProblem(403, "unit-not-yours");
        county().post("/api/registry/v1/visit-periods", period).expect(201);
        var inside = phone.replace("2026-07-01", "2026-07-02");
        assertThat(director().post(VISITS, inside).expect(201).text("/counted"))
                .isEqualTo("SPOKEN_WITH_IN_DECLARED_PERIOD");
        assertThat(dueOn(child)).isEqualTo("2027-07-02");
    }

    @Test
    void abuseFoundOnAVisitMakesTheMandatoryReportInTheSameAct() {
        onThe("2026-03-02");
        var child = RegisteredChildren.leftBehind(api);
        var made = director().key("k-" + child).post(VISITS, harm(child, "2026-03-02")).expect(201);
        var report = made.text("/mandatoryReport");
        var path = "/api/registry/v1/mandatory-reports/" + report;
        var read = county().get(path).expect(200);
        assertThat(read.text("/visit")).isEqualTo(made.text("/id"));
        assertThat(read.text("/child")).isEqualTo(child);
        assertThat(read.text("/state")).isEqualTo("OPEN");
        assertThat(read.json().path("delayMinutes").asInt()).isEqualTo(240);
        assertThat(read.json().path("delayed").asBoolean()).isTrue();
        director().get(path).expect(404);
        assertThat(director().get(path + "/receipt").expect(200).text("/number")).startsWith("QB");
        var again = director().key("k-" + child).post(VISITS, harm(child, "2026-03-02"));
        assertThat(again.text("/mandatoryReport")).isEqualTo(report);
    }

    @Test
    void aFindingBecomesAHelpTaskAndARisk() {
        onThe("2026-03-02");
        var child = RegisteredChildren.leftBehind(api);
        var more = ",\"findings\":[{\"need\":\"OUT_OF_SCHOOL\",\"note\":\"本学期未到校\"}]";
        var made = director().post(VISITS, visit(child, "2026-03-02", more)).expect(201);
        var task = "/api/registry/v1/help-tasks/" + made.text("/helpTasks/0");
        var read = director().get(task).expect(200);
        assertThat(read.text("/dueOn")).isEqualTo("2026-04-02");
        assertThat(county().get(PLANS + child).text("/risks/0/flag")).isEqualTo("OUT_OF_SCHOOL");
        var end = "{\"done\":true,\"result\":\"已返校\"}";
        director().put(task + "/end", end).expect(428);
        director().match("\"9\"").put(task + "/end", end).expect(412);
        var ended = director().match(read.etag()).put(task + "/end", end).expect(200);
        director().match(ended.etag()).put(task + "/end", end).expectProblem(409, "task-ended");
        api.as(Role.CHILD_DIRECTOR, "410122101902").get(task).expect(404);
    }

    @Test
    void aChildWithoutHouseholdRegistrationIsAPriorityChildByItself() {
        onThe("2026-03-02");
        var child = RegisteredChildren.withoutHouseholdRegistration(api);
        Soon.is(() ->
                county().get(PLANS + child)
                        .text("/risks/0/flag")
                        .equals("NO_HOUSEHOLD_REGISTRATION"));
        assertThat(dueOn(child)).isEqualTo("2026-03-09");
        var found =
                county().get(
                                PLANS.substring(0, PLANS.length() - 1)
                                        + "?flag=NO_HOUSEHOLD_REGISTRATION&limit=500");
        assertThat(found.expect(200).body()).contains(child);
    }

    @Test
    void anUploadDoesNotDoubleAndTellsConflictsOneByOne() {
        onThe("2026-03-02");
        var child = RegisteredChildren.leftBehind(api);
        var first = entry("device-0001", visit(child, "2026-03-01", ""), false);
        var unknown = entry("device-0002", visit("nobody", "2026-03-01", ""), false);
        var batch = "{\"visits\":[" + first + "," + unknown + "]}";
        var done = director().post(VISITS + "/batches", batch).expect(200);
        assertThat(done.json().path("recorded").asInt()).isOne();
        assertThat(done.text("/results/1/result")).isEqualTo("NOT_FOUND");
        var again = director().post(VISITS + "/batches", batch).expect(200);
        assertThat(again.text("/results/0/result")).isEqualTo("ALREADY_THERE");
        assertThat(again.text("/results/0/visit/id")).isEqualTo(done.text("/results/0/visit/id"));
        var others =
                List.of(
                        entry("device-0001", visit(child, "2026-02-28", ""), false),
                        entry("device-0003", visit(child, "2026-03-01", ""), false),
                        entry("device-0003", visit(child, "2026-03-01", ""), true),
                        entry("device-0004", visit(child, "2026-03-03", ""), false));
        var answer =
                director()
                        .post(
                                VISITS + "/batches",
                                "{\"visits\":[" + String.join(",", others) + "]}")
                        .expect(200);
        assertThat(answer.text("/results/0/reason")).isEqualTo("DIFFERS");
        assertThat(answer.text("/results/1/reason")).isEqualTo("SAME_DAY");
        assertThat(answer.text("/results/2/result")).isEqualTo("RECORDED");
        assertThat(answer.text("/results/3/reason")).isEqualTo("IN_THE_FUTURE");
    }

    private static String entry(String device, String visit, boolean another) {
        return "{\"device\":\""
                + device
                + "\",\"another\":"
                + another
                + ",\"visit\":"
                + visit
                + "}";
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "\"on\":\"2026-03-01\"|\"on\":\"2026-03-03\"|#/on",
                "\"on\":\"2026-03-01\"|\"on\":\"2014-03-03\"|#/on",
                "\"mode\":\"HOME\"|\"mode\":\"LETTER\"|#/mode",
                "\"advice\":\"按时上学\"|\"nextOn\":\"2026-03-01\"|#/nextOn",
                "\"advice\":\"按时上学\"|\"findings\":[{\"need\":\"OTHER\"}]|#/findings/0/note",
                "\"advice\":\"按时上学\"|\"who\":1|#/who"
            })
    void aVisitThatCannotBeSoIsA400(String part, String wrong, String pointer) {
        onThe("2026-03-02");
        var child = RegisteredChildren.leftBehind(api);
        var body = visit(child, "2026-03-01", "").replace(part, wrong);
        assertThat(director().post(VISITS, body).expect(400).pointers()).containsExactly(pointer);
    }

    @Test
    void aVisitAfterTheChildLeftIsRefusedAndOneBeforeIsNot() {
        onThe("2026-03-02");
        var child = RegisteredChildren.leftBehind(api);
        var path = RegisteredChildren.PATH + "/" + child;
        var read = county().get(path);
        onThe("2026-03-20");
        county().match(read.etag())
                .put(path + "/departure", "{\"on\":\"2026-03-10\",\"reason\":\"MOVED_AWAY\"}")
                .expect(200);
        director()
                .post(VISITS, visit(child, "2026-03-10", ""))
                .expectProblem(409, "child-has-left");
        director().post(VISITS, visit(child, "2026-03-09", "")).expect(201);
        assertThat(overdue()).doesNotContain(child);
    }
}
