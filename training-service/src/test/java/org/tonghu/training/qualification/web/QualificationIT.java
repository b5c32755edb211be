package org.tonghu.training.qualification.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tonghu.training.world.Staff.BASE;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.tonghu.starter.testing.ApiAnswer;
import org.tonghu.starter.time.DailyWork;
import org.tonghu.training.world.SeenEvents;
import org.tonghu.training.world.Staff;
import org.tonghu.training.world.TrainingTest;

@TrainingTest
class QualificationIT {

    @Autowired Staff staff;
    @Autowired SeenEvents events;
    @Autowired DailyWork reviewTrainingRecords;

    @Test
    void aDirectorWithoutTheInitialCourseIsNotQualifiedAndTheAnswerSaysWhy() {
        staff.clock().turnTo("2020-07-10");
        var person = staff.register("410122101910");
        staff.appoint(person, "410122101910", "2020-03-01", null);

        var answer = judged(person, "2020-07-10");

        assertThat(director(answer, "status")).isEqualTo("NOT_QUALIFIED");
        assertThat(director(answer, "reason")).isEqualTo("INITIAL_COURSE_MISSING");
        assertThat(director(answer, "clause")).isEqualTo("郑民文〔2020〕57号 二(五)");
        assertThat(director(answer, "message")).contains("岗前培训");
        assertThat(answer.json().at("/judgements/1/serving").asBoolean()).isTrue();
        var english = staff.county().english().get(path(person) + "?on=2020-07-10");
        assertThat(director(english, "message")).contains("initial course");
    }

    @Test
    void aResultChangesTheStatusAtOnceAndForTheRightDays() {
        staff.clock().turnTo("2020-07-10");
        var person = staff.register("410122101911");
        staff.appoint(person, "410122101911", "2020-03-01", null);

        staff.train(staff.offer("INITIAL", true), person, "2020-05-11", "PASS");

        assertThat(director(judged(person, "2020-05-10"), "status")).isEqualTo("NOT_QUALIFIED");
        assertThat(director(judged(person, "2020-05-11"), "status")).isEqualTo("QUALIFIED");
        var due = judged(person, "2021-01-01");
        assertThat(director(due, "status")).isEqualTo("DUE");
        assertThat(director(due, "dueOn")).isEqualTo("2021-12-31");
        assertThat(director(due, "validUntil")).isEqualTo("2022-01-01");
        assertThat(director(judged(person, "2022-01-01"), "status")).isEqualTo("OVERDUE");
    }

    @Test
    void attendanceWithoutResultLeavesItUndecided() {
        staff.clock().turnTo("2020-07-10");
        var person = staff.register("410122101912");
        staff.appoint(person, "410122101912", "2020-03-01", null);
        var session = staff.hold(staff.offer("INITIAL", true), "2020-05-11");
        staff.clock().turnTo("2020-05-11");
        staff.enrol(session, person).expect(200);
        staff.attend(session, person, "2020-05-11", "MORNING", 4).expect(200);

        assertThat(director(judged(person, "2020-05-11"), "status")).isEqualTo("UNDECIDED");
    }

    @Test
    void whoseRoundFallsOverdueWhileServingLapsesOnce() {
        staff.clock().turnTo("2020-05-20");
        var person = staff.register("410122101913");
        staff.appoint(person, "410122101913", "2020-03-01", null);
        staff.train(staff.offer("INITIAL", true), person, "2020-05-11", "PASS");
        staff.awaitStanding(person, "QUALIFIED");

        reviewOn("2021-12-31");
        assertThat(events.of("qualification.lapsed", person)).isEmpty();
        reviewOn("2022-01-01");
        reviewOn("2022-01-02");

        var lapse = events.await("qualification.lapsed", person);
        assertThat(lapse.details())
                .containsEntry("role", "CHILD_DIRECTOR")
                .containsEntry("status", "OVERDUE")
                .containsEntry("reason", "ROUND_OVERDUE")
                .containsEntry("on", "2022-01-01");
        assertThat(events.of("qualification.lapsed", person)).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource({"on=2020-02-30", "on=yesterday", "day=2020-01-01"})
    void badQuestionsAreRefused(String query) {
        staff.county().get(path(staff.register("410122101")) + "?" + query).expect(400);
    }

    private void reviewOn(String day) {
        staff.clock().turnTo(day);
        reviewTrainingRecords.run(LocalDate.parse(day));
    }

    private ApiAnswer judged(String person, String on) {
        return staff.county().get(path(person) + "?on=" + on).expect(200);
    }

    private static String path(String person) {
        return BASE + "/people/" + person + "/qualification";
    }

    private static String director(ApiAnswer answer, String field) {
        assertThat(answer.text("/judgements/1/role")).isEqualTo("CHILD_DIRECTOR");
        return answer.text("/judgements/1/" + field);
    }
}
