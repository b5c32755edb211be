package org.tonghu.training.world;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.tonghu.starter.caller.Role;
import org.tonghu.starter.testing.Api;
import org.tonghu.starter.testing.ApiAnswer;
import org.tonghu.training.person.Person;
import org.tonghu.training.post.StaffRole;
import org.tonghu.training.qualification.Status;
import org.tonghu.training.qualification.TrainingRecords;

/** Makes people, appointments, courses and sessions over the API, as an officer would. */
public final class Staff {

    public static final String BASE = "/api/training/v1";
    public static final String COUNTY = "ZZ-410122";
    public static final String OTHER_COUNTY = "ZZ-410184";
    public static final String CITY = "ZZ-MCA";

    private final Api api;
    private final TurnedClock clock;

    private final TrainingRecords records;

    Staff(Api api, TurnedClock clock, TrainingRecords records) {
        this.api = api;
        this.clock = clock;
        this.records = records;
    }

    /** Waits until the record says how the person stands as a director. */
    public void awaitStanding(String person, String status) {
        var wanted = Map.of(StaffRole.CHILD_DIRECTOR, Status.valueOf(status));
        while (!records.find(new Person.Id(person))
                .filter(record -> record.standings().equals(wanted))
                .isPresent()) Thread.onSpinWait();
    }

    public Api county() {
        return api.as(Role.COUNTY_OFFICER, COUNTY);
    }

    public Api otherCounty() {
        return api.as(Role.COUNTY_OFFICER, OTHER_COUNTY);
    }

    public Api coordinator() {
        return api.as(Role.TRAINING_COORDINATOR, CITY);
    }

    public Api auditor() {
        return api.as(Role.AUDITOR, CITY);
    }

    public Api nobody() {
        return api;
    }

    public TurnedClock clock() {
        return clock;
    }

    /** A request that is right, for tests to spoil. */
    public static Map<String, Object> person(String unit) {
        var body = new HashMap<String, Object>();
        body.put("idNumber", IdNumbers.next());
        body.put("name", "测试人员");
        body.put("unit", unit);
        body.put("profession", "COMMITTEE_MEMBER");
        body.put("phone", "13800000000");
        return body;
    }

    public String register(String unit) {
        return coordinator().post(BASE + "/people", person(unit)).expect(201).text("/id");
    }

    public static Map<String, Object> appointment(
            String person, String place, String from, @Nullable String to) {
        var body = new HashMap<String, Object>();
        body.put("person", person);
        body.put("role", place.length() == 9 ? "CHILD_SUPERVISOR" : "CHILD_DIRECTOR");
        body.put("place", place);
        body.put("from", from);
        if (to != null) body.put("to", to);
        body.put("document", "测试任〔2020〕1号");
        return body;
    }

    public ApiAnswer appoint(String person, String place, String from, @Nullable String to) {
        return coordinator()
                .post(BASE + "/appointments", appointment(person, place, from, to))
                .expect(201);
    }

    /** A course of the county for directors. */
    public static Map<String, Object> course(String kind, boolean assessed) {
        var body = new HashMap<String, Object>();
        body.put("owner", COUNTY);
        body.put("code", "C-" + UUID.randomUUID().toString().substring(0, 8));
        body.put("title", "儿童主任培训");
        body.put("kind", kind);
        body.put("level", "COUNTY");
        body.put("roles", List.of("CHILD_DIRECTOR"));
        body.put("hours", 8);
        body.put("assessed", assessed);
        return body;
    }

    public String offer(String kind, boolean assessed) {
        return county().post(BASE + "/courses", course(kind, assessed)).expect(201).text("/id");
    }

    /** Two half-days of four hours on one day, in a room for two. */
    public static Map<String, Object> plan(String day) {
        var body = new HashMap<String, Object>();
        body.put("organiser", COUNTY);
        body.put("venue", "韩寺镇政府");
        body.put("capacity", 2);
        body.put(
                "timetable",
                List.of(
                        Map.of("day", day, "part", "MORNING", "hours", 4),
                        Map.of("day", day, "part", "AFTERNOON", "hours", 4)));
        return body;
    }

    public String hold(String course, String day) {
        return county().post(BASE + "/sessions", Map.of("course", course, "plan", plan(day)))
                .expect(201)
                .text("/id");
    }

    public ApiAnswer enrol(String session, String... people) {
        return county().post(sessions(session) + "/enrolments", Map.of("people", List.of(people)));
    }

    public ApiAnswer attend(String session, String person, String day, String part, int hours) {
        var line = Map.of("person", person, "day", day, "part", part, "hours", hours);
        return county().post(sessions(session) + "/attendance", Map.of("entries", List.of(line)));
    }

    public ApiAnswer result(
            String session,
            String person,
            String outcome,
            String on,
            @Nullable String certificate) {
        var line =
                new HashMap<String, Object>(Map.of("person", person, "outcome", outcome, "on", on));
        if (certificate != null) line.put("certificate", certificate);
        return county().post(sessions(session) + "/results", Map.of("entries", List.of(line)));
    }

    /** The whole way from enrolment to a result. */
    public void train(String course, String person, String day, String outcome) {
        var session = hold(course, day);
        enrol(session, person).expect(200);
        attend(session, person, day, "MORNING", 4).expect(200);
        result(session, person, outcome, day, null).expect(200);
    }

    public static String sessions(String id) {
        return BASE + "/sessions/" + id;
    }

    /** A 409 that names its reason. */
    public static void refused(ApiAnswer answer, String reason) {
        answer.expect(409);
        assertThat(answer.text("/reason")).as("%s", answer).isEqualTo(reason);
    }
}
