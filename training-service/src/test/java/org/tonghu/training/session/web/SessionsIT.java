package org.tonghu.training.session.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tonghu.training.world.Staff.BASE;
import static org.tonghu.training.world.Staff.refused;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.tonghu.starter.testing.Api;
import org.tonghu.starter.testing.Tokens;
import org.tonghu.training.world.Json;
import org.tonghu.training.world.SeenEvents;
import org.tonghu.training.world.Staff;
import org.tonghu.training.world.TrainingTest;

@TrainingTest
class SessionsIT {

    private static final String PATH = BASE + "/sessions";
    private static final String DAY = "2020-07-06";

    @Autowired Staff staff;
    @Autowired Api api;
    @Autowired SeenEvents events;

    @BeforeEach
    void itIsTheDayOfTheSession() {
        staff.clock().turnTo(DAY);
    }

    @Test
    void aSessionRunsFromPlanToResult() {
        var session = staff.hold(staff.offer("INITIAL", true), DAY);
        var person = staff.register("410122101");

        assertThat(staff.enrol(session, person).expect(200).json().at("/enrolled").asInt())
                .isEqualTo(1);
        staff.attend(session, person, DAY, "MORNING", 4).expect(200);
        staff.attend(session, person, DAY, "AFTERNOON", 3).expect(200);
        staff.result(session, person, "PASS", DAY, "ZM-2020-0001").expect(200);

        var row = staff.county().get(PATH + "/" + session + "/enrolments").expect(200);
        assertThat(row.text("/items/0/person")).isEqualTo(person);
        assertThat(row.json().at("/items/0/hours").asInt()).isEqualTo(7);
        assertThat(row.text("/items/0/outcome")).isEqualTo("PASS");
        assertThat(row.text("/items/0/certificate")).isEqualTo("ZM-2020-0001");
        assertThat(events.await("session.result-recorded", person).details())
                .containsEntry("outcome", "PASS");
    }

    @Test
    void theLastResultCounts() {
        var session = staff.hold(staff.offer("INITIAL", true), DAY);
        var person = staff.register("410122101");
        staff.enrol(session, person).expect(200);
        staff.attend(session, person, DAY, "MORNING", 4).expect(200);
        staff.result(session, person, "FAIL", DAY, null).expect(200);
        staff.clock().turnTo("2020-07-20");

        staff.result(session, person, "PASS", "2020-07-20", null).expect(200);

        assertThat(
                        staff.county()
                                .get(PATH + "/" + session + "/enrolments")
                                .text("/items/0/outcome"))
                .isEqualTo("PASS");
    }

    @Test
    void aSessionTakesItsCapacityAndNoMore() {
        var session = staff.hold(staff.offer("YEARLY", false), DAY);
        var first = staff.register("410122101");
        staff.enrol(session, first, staff.register("410122101")).expect(200);

        refused(staff.enrol(session, staff.register("410122101")), "CAPACITY_REACHED");
        staff.enrol(session, first).expect(200);
    }

    @Test
    void attendanceOutsideTheSessionAndHoursOverTheDaysAreRefused() {
        var session = staff.hold(staff.offer("YEARLY", false), DAY);
        var person = staff.register("410122101");
        refused(staff.attend(session, person, DAY, "MORNING", 4), "NOT_ENROLLED");
        staff.enrol(session, person).expect(200);

        refused(
                staff.attend(session, person, "2020-07-05", "MORNING", 4),
                "ATTENDANCE_OUTSIDE_SESSION");
        refused(staff.attend(session, person, DAY, "MORNING", 5), "HOURS_OVER_THE_DAYS");
        staff.clock().turnTo("2020-07-05");
        refused(staff.attend(session, person, DAY, "MORNING", 4), "ATTENDANCE_BEFORE_THE_DAY");
    }

    @Test
    void aCertificateIsForAPassedAssessmentAndItsNumberIsGivenOnce() {
        var person = staff.register("410122101");
        var assessed = attendedBy(person, "INITIAL", true);
        var other = attendedBy(person, "YEARLY", true);
        var open = attendedBy(person, "YEARLY", false);

        refused(
                staff.result(assessed, person, "FAIL", DAY, "ZM-2020-0002"),
                "CERTIFICATE_NOT_PASSED");
        refused(
                staff.result(open, person, "PASS", DAY, "ZM-2020-0002"),
                "CERTIFICATE_NOT_ASSESSED");
        refused(staff.result(open, person, "FAIL", DAY, null), "FAILED_WITHOUT_ASSESSMENT");
        staff.result(assessed, person, "PASS", DAY, "ZM-2020-0002").expect(200);
        refused(
                staff.result(other, person, "PASS", DAY, "ZM-2020-0002"),
                "CERTIFICATE_NUMBER_TAKEN");
        staff.result(other, person, "PASS", DAY, "ZM-2020-0003").expect(200);
    }

    @Test
    void aListWithOneBadLineChangesNothing() {
        var session = staff.hold(staff.offer("YEARLY", false), DAY);
        var known = staff.register("410122101");
        var foreign = staff.register("410184101");

        var answer = staff.enrol(session, known, foreign).expect(400);

        assertThat(answer.pointers()).containsExactly("#/people/1");
        assertThat(staff.county().get(PATH + "/" + session).json().at("/enrolled").asInt())
                .isZero();
    }

    @Test
    void unitsThatAreInvitedEnrolTheirOwnPeopleAndChangeNothingElse() {
        var course = staff.offer("YEARLY", false);
        var plan = Staff.plan(DAY);
        plan.put("organiser", Staff.CITY);
        plan.put("invited", List.of(Staff.OTHER_COUNTY));
        var session =
                staff.coordinator()
                        .post(PATH, Map.of("course", course, "plan", plan))
                        .expect(201)
                        .text("/id");
        var own = staff.register("410184101");
        var path = PATH + "/" + session;

        staff.otherCounty().post(path + "/enrolments", Map.of("people", List.of(own))).expect(200);
        staff.otherCounty()
                .post(path + "/attendance", Map.of("entries", List.of(line(own))))
                .expectProblem(403, "unit-not-yours");
        staff.county().get(path).expect(404);
        staff.coordinator()
                .post(path + "/enrolments", Map.of("people", List.of(staff.register("410122101"))))
                .expect(200);
        assertThat(staff.otherCounty().get(path + "/enrolments").json().at("/items")).hasSize(1);
        assertThat(staff.coordinator().get(path + "/enrolments").json().at("/items")).hasSize(2);
    }

    @Test
    void anInstitutionThatIsInvitedEnrolsItsOwnStaff() {
        var plan = Staff.plan(DAY);
        plan.put("invited", List.of("CWI-410122"));
        var course = staff.offer("YEARLY", false);
        var session =
                staff.county()
                        .post(PATH, Map.of("course", course, "plan", plan))
                        .expect(201)
                        .location();
        var manager = api.as(Tokens.institutionManager("manager", "CWI-410122", "CWI-410122"));
        var own = Staff.person(Staff.COUNTY);
        own.put("institution", "CWI-410122");
        var nurse = manager.post(BASE + "/people", own).expect(201).text("/id");

        manager.post(session + "/enrolments", Map.of("people", List.of(nurse))).expect(200);
        var stranger = Map.of("people", List.of(staff.register("410122101")));
        manager.post(session + "/enrolments", stranger).expect(400);
    }

    @Test
    void anotherCountyDoesNotFindTheSession() {
        var path = PATH + "/" + staff.hold(staff.offer("YEARLY", false), DAY);

        staff.otherCounty().get(path).expect(404);
        staff.otherCounty().get(path + "/enrolments").expect(404);
        staff.otherCounty().match("\"1\"").put(path, Staff.plan(DAY)).expect(404);
        staff.otherCounty().post(path + "/enrolments", Map.of("people", List.of("x"))).expect(404);
        staff.otherCounty()
                .post(path + "/attendance", Map.of("entries", List.of(line("x"))))
                .expect(404);
        var plan = Staff.plan(DAY);
        plan.put("organiser", Staff.OTHER_COUNTY);
        staff.county()
                .post(PATH, Map.of("course", staff.offer("YEARLY", false), "plan", plan))
                .expectProblem(403, "unit-not-yours");
    }

    @Test
    void aCountyHoldsNoCityCourseAndNoWithdrawnOne() {
        var city = Staff.course("INITIAL", true);
        city.put("owner", Staff.CITY);
        city.put("level", "CITY");
        city.put("roles", List.of("CHILD_SUPERVISOR"));
        var cityCourse = staff.coordinator().post(BASE + "/courses", city).expect(201).text("/id");
        refused(
                staff.county().post(PATH, Map.of("course", cityCourse, "plan", Staff.plan(DAY))),
                "LEVEL_ABOVE_ORGANISER");

        var withdrawn = Staff.course("YEARLY", false);
        var path = staff.county().post(BASE + "/courses", withdrawn).expect(201).location();
        withdrawn.remove("owner");
        withdrawn.put("offered", false);
        var id = staff.county().match("\"1\"").put(path, withdrawn).expect(200).text("/id");
        refused(
                staff.county().post(PATH, Map.of("course", id, "plan", Staff.plan(DAY))),
                "COURSE_WITHDRAWN");
        var unknown = staff.county().post(PATH, Map.of("course", "x", "plan", Staff.plan(DAY)));
        assertThat(unknown.expect(400).pointers()).containsExactly("#/course");
    }

    @Test
    void aPlanIsChangedWithTheRevisionReadAndKeepsWhoIsEnrolled() {
        var session = staff.hold(staff.offer("YEARLY", false), DAY);
        var path = PATH + "/" + session;
        staff.enrol(session, staff.register("410122101"), staff.register("410122101")).expect(200);
        var plan = Staff.plan("2020-07-08");

        staff.county().put(path, plan).expect(428);
        staff.county().match("\"1\"").put(path, plan).expectProblem(412, "stale-revision");
        assertThat(staff.county().match("\"2\"").put(path, plan).expect(200).text("/firstDay"))
                .isEqualTo("2020-07-08");
        plan.put("capacity", 1);
        refused(staff.county().match("\"3\"").put(path, plan), "CAPACITY_BELOW_ENROLMENT");
    }

    @Test
    void sessionsAreListedByPeriodLatestFirst() {
        var course = staff.offer("YEARLY", false);
        var early = staff.hold(course, "2020-08-03");
        var late = staff.hold(course, "2020-08-10");

        var all = staff.county().get(PATH + "?course=" + course).expect(200);
        assertThat(all.text("/items/0/id")).isEqualTo(late);
        assertThat(all.text("/items/1/id")).isEqualTo(early);
        var one = staff.county().get(PATH + "?course=" + course + "&from=2020-08-04&to=2020-08-31");
        assertThat(one.json().at("/items")).hasSize(1);
        assertThat(staff.otherCounty().get(PATH + "?course=" + course).json().at("/items"))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "organiser|\"ZZ-1\"|#/plan/organiser",
                "invited|[\"ZZ-1\"]|#/plan/invited/0",
                "capacity|0|#/plan/capacity",
                "capacity|\"2\"|#/plan/capacity",
                "capacity|5001|#/plan/capacity",
                "timetable|[]|#/plan/timetable",
                "timetable|[{\"day\":\"2020-07-06\",\"part\":\"NIGHT\",\"hours\":4}]|#/plan/timetable/0/part",
                "timetable|[{\"day\":\"2020-07-32\",\"part\":\"MORNING\",\"hours\":4}]|#/plan/timetable/0/day",
                "timetable|[{\"day\":\"2020-07-06\",\"part\":\"MORNING\",\"hours\":9}]|#/plan/timetable/0/hours",
                "venue|7|#/plan/venue",
                "colour|1|#/plan/colour"
            })
    void aBadPlanIsAnsweredWithAPointer(String field, String value, String pointer) {
        var body = "{\"course\":\"x\",\"plan\":" + Json.with(Staff.plan(DAY), field, value) + "}";

        assertThat(staff.county().post(PATH, body).expect(400).pointers()).contains(pointer);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "/enrolments|{\"people\":[]}|#/people",
                "/enrolments|{}|#/people",
                "/enrolments|{\"people\":[1]}|#/people/0",
                "/attendance|{\"entries\":[]}|#/entries",
                "/attendance|{\"entries\":[{\"person\":\"x\",\"day\":\"2020-07-06\",\"part\":\"MORNING\",\"hours\":-1}]}|#/entries/0/hours",
                "/attendance|{\"entries\":[{\"person\":\"x\",\"day\":7,\"part\":\"MORNING\",\"hours\":1}]}|#/entries/0/day",
                "/results|{\"entries\":[{\"person\":\"x\",\"on\":\"2020-07-06\"}]}|#/entries/0/outcome",
                "/results|{\"entries\":[{\"person\":\"x\",\"outcome\":\"MAYBE\",\"on\":\"2020-07-06\"}]}|#/entries/0/outcome",
                "/results|{\"entries\":[{\"person\":\"x\",\"outcome\":\"PASS\",\"on\":\"2020-07-06\",\"certificate\":\"\"}]}|#/entries/0/certificate",
                "/results|[]|#"
            })
    void badListsAreAnsweredWithAPointer(String below, String body, String pointer) {
        var session = staff.hold(staff.offer("YEARLY", false), DAY);

        var answer = staff.county().post(PATH + "/" + session + below, body).expect(400);

        assertThat(answer.pointers()).as("%s", answer).contains(pointer);
    }

    private String attendedBy(String person, String kind, boolean assessed) {
        var session = staff.hold(staff.offer(kind, assessed), DAY);
        staff.enrol(session, person).expect(200);
        staff.attend(session, person, DAY, "MORNING", 4).expect(200);
        return session;
    }

    private static Map<String, Object> line(String person) {
        return new HashMap<>(Map.of("person", person, "day", DAY, "part", "MORNING", "hours", 4));
    }
}
