package org.tonghu.acceptance.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.tonghu.acceptance.OnThePlatform;
import org.tonghu.acceptance.Platform;

/**
 * A child director is appointed, trained, fails once and passes: qualified in the end, and the
 * village is covered.
 */
@OnThePlatform
class CourseIT {

    private static final String TRAINING = "/api/training/v1/";
    private static final String VILLAGE = "410122101902";
    private static final String COORDINATOR = "training-coordinator";

    private final Desk desk;
    private final LocalDate today = LocalDate.now(ZoneId.of("Asia/Shanghai"));

    CourseIT(Platform platform) {
        this.desk = new Desk(platform);
    }

    @BeforeEach
    void theGroundIsLaid() {
        new Ground(desk).lay();
    }

    @Test
    void aDirectorCountsOnceTheInitialCourseIsPassed() {
        var director = registered();
        appointed(director);
        assertThat(standing(director)).isEqualTo("NOT_QUALIFIED");
        assertThat(coverage("served")).isOne();
        assertThat(coverage("qualified")).isZero();

        var session = planned();
        desk.send("child-director", session + "/enrolments", enrolment(director)).expect(403);
        desk.send(COORDINATOR, session + "/results", result(director, "PASS")).expect(409);
        desk.send(COORDINATOR, session + "/enrolments", enrolment(director)).expect(200);
        desk.send(COORDINATOR, session + "/attendance", attendance(director)).expect(200);
        desk.send(COORDINATOR, session + "/results", result(director, "FAIL")).expect(200);
        assertThat(standing(director)).isEqualTo("NOT_QUALIFIED");

        desk.send(COORDINATOR, session + "/results", result(director, "PASS")).expect(200);
        assertThat(standing(director)).isEqualTo("QUALIFIED");
        assertThat(
                        Waiting.until(
                                "the village to count as covered",
                                () -> Optional.of(coverage("qualified")).filter(it -> it == 1)))
                .isOne();
    }

    private String registered() {
        return made(
                "people",
                """
                {"idNumber":"%s","name":"测试主任","unit":"%s","profession":"COMMITTEE_MEMBER"}\
                """
                        .formatted(IdNumber.ofAWoman(LocalDate.of(1980, 5, 1)), VILLAGE));
    }

    private void appointed(String person) {
        made(
                "appointments",
                """
                {"person":"%s","role":"CHILD_DIRECTOR","place":"%s","from":"%s","document":"韩政任〔2026〕1号"}\
                """
                        .formatted(person, VILLAGE, today.minusDays(3)));
    }

    /** Path of a session of one half-day that has been held. */
    private String planned() {
        var course =
                made(
                        "courses",
                        """
                        {"owner":"ZZ-MCA","code":"A-%s","title":"儿童主任初任培训","kind":"INITIAL",
                         "level":"CITY","roles":["CHILD_DIRECTOR"],"hours":4,"assessed":true}\
                        """
                                .formatted(UUID.randomUUID().toString().substring(0, 8)));
        var session =
                """
                {"course":"%s","plan":{"organiser":"ZZ-MCA","venue":"市民政局","capacity":10,
                 "timetable":[{"day":"%s","part":"MORNING","hours":4}]}}\
                """;
        return TRAINING + "sessions/" + made("sessions", session.formatted(course, today));
    }

    private static String enrolment(String person) {
        return "{\"people\":[\"" + person + "\"]}";
    }

    private String attendance(String person) {
        return """
        {"entries":[{"person":"%s","day":"%s","part":"MORNING","hours":4}]}\
        """
                .formatted(person, today);
    }

    private String result(String person, String outcome) {
        return """
        {"entries":[{"person":"%s","outcome":"%s","on":"%s"}]}\
        """
                .formatted(person, outcome, today);
    }

    private String standing(String person) {
        var answer = desk.of(COORDINATOR).get(TRAINING + "people/" + person + "/qualification");
        return answer.expect(200)
                .json()
                .at("/judgements")
                .valueStream()
                .filter(it -> it.at("/role").asString().equals("CHILD_DIRECTOR"))
                .findFirst()
                .orElseThrow()
                .at("/status")
                .asString();
    }

    private int coverage(String count) {
        return desk.of(COORDINATOR)
                .get(TRAINING + "coverage?level=VILLAGE&unit=" + VILLAGE)
                .expect(200)
                .json()
                .at("/items/0/" + count)
                .asInt();
    }

    private String made(String collection, String json) {
        return desk.send(COORDINATOR, TRAINING + collection, json)
                .expect(201)
                .json()
                .at("/id")
                .asString();
    }
}
