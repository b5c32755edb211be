package org.tonghu.training.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.tonghu.training.session.HalfDay.Part.AFTERNOON;
import static org.tonghu.training.session.HalfDay.Part.MORNING;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tonghu.starter.domain.Event;
import org.tonghu.starter.domain.Refused;
import org.tonghu.training.course.Course;
import org.tonghu.training.person.Person;
import org.tonghu.training.post.StaffRole;
import org.tonghu.training.session.Result.Outcome;
import org.tonghu.training.session.Session.Recorded;
import org.tonghu.training.session.Timetable.Meeting;

class SessionTest {

    private static final LocalDate FIRST = LocalDate.of(2020, 3, 9);
    private static final LocalDate SECOND = FIRST.plusDays(1);
    private static final HalfDay MONDAY_MORNING = new HalfDay(FIRST, MORNING);
    private static final HalfDay MONDAY_AFTERNOON = new HalfDay(FIRST, AFTERNOON);
    private static final HalfDay TUESDAY_MORNING = new HalfDay(SECOND, MORNING);
    private static final Person.Id WANG = new Person.Id("wang");
    private static final Person.Id LI = new Person.Id("li");

    @Test
    void aTimetableShorterThanTheCourseIsRefused() {
        assertThat(session(2, assessed(11)).plan().timetable().hours()).isEqualTo(11);
        refused("TIMETABLE_SHORTER_THAN_COURSE", () -> session(2, assessed(12)));
    }

    @Test
    void aHalfDayStandsInTheTimetableOnce() {
        refused(
                "HALF_DAY_TWICE",
                () ->
                        new Timetable(
                                List.of(
                                        new Meeting(MONDAY_MORNING, 3),
                                        new Meeting(MONDAY_MORNING, 1))));
    }

    @Test
    void aWithdrawnCourseIsNotHeld() {
        var withdrawn = assessed(8).change(Course.Level.COUNTY, assessed(8).outline(), false);

        refused("COURSE_WITHDRAWN", () -> session(2, withdrawn));
    }

    @Test
    void peopleAreEnrolledUpToTheCapacityAllOrNone() {
        var session = session(2, assessed(8)).enrol(List.of(WANG, LI), FIRST);

        assertThat(session.participants().size()).isEqualTo(2);
        refused("CAPACITY_REACHED", () -> session.enrol(List.of(new Person.Id("zhao")), FIRST));
        refused("CAPACITY_REACHED", () -> session(1, assessed(8)).enrol(List.of(WANG, LI), FIRST));
    }

    @Test
    void whoIsEnrolledAlreadyTakesNoSecondSeat() {
        var session = session(1, assessed(8)).enrol(List.of(WANG), FIRST);

        assertThat(session.enrol(List.of(WANG), SECOND)).isSameAs(session);
    }

    @Test
    void aSessionHeldBeforeMayBeEnteredAfterwards() {
        var late = session(2, assessed(8)).enrol(List.of(WANG), SECOND.plusDays(30));

        assertThat(late.participants().find(WANG).orElseThrow().enrolledOn())
                .isEqualTo(SECOND.plusDays(30));
    }

    @Test
    void attendanceIsTakenByHalfDayAndALaterEntryCorrectsIt() {
        var session =
                enrolled()
                        .attend(
                                List.of(
                                        line(WANG, MONDAY_MORNING, 4),
                                        line(WANG, MONDAY_AFTERNOON, 2)),
                                SECOND)
                        .attend(List.of(line(WANG, MONDAY_MORNING, 3)), SECOND);

        assertThat(hours(session, WANG)).isEqualTo(5);
    }

    @Test
    void attendanceOutsideTheTimetableIsRefused() {
        refused(
                "ATTENDANCE_OUTSIDE_SESSION",
                () ->
                        enrolled()
                                .attend(
                                        List.of(line(WANG, new HalfDay(SECOND, AFTERNOON), 1)),
                                        SECOND));
        refused(
                "ATTENDANCE_OUTSIDE_SESSION",
                () ->
                        enrolled()
                                .attend(
                                        List.of(
                                                line(
                                                        WANG,
                                                        new HalfDay(SECOND.plusDays(1), MORNING),
                                                        1)),
                                        SECOND.plusDays(1)));
    }

    @Test
    void nobodyAttendsMoreHoursThanTheHalfDayHas() {
        assertThat(hours(enrolled().attend(List.of(line(WANG, MONDAY_MORNING, 4)), FIRST), WANG))
                .isEqualTo(4);
        refused(
                "HOURS_OVER_THE_DAYS",
                () -> enrolled().attend(List.of(line(WANG, MONDAY_MORNING, 5)), FIRST));
    }

    @Test
    void attendanceIsNotTakenBeforeTheDay() {
        refused(
                "ATTENDANCE_BEFORE_THE_DAY",
                () -> enrolled().attend(List.of(line(WANG, TUESDAY_MORNING, 1)), FIRST));
    }

    @Test
    void aListWithOneBadLineChangesNothing() {
        var session = enrolled();

        refused(
                "NOT_ENROLLED",
                () ->
                        session.attend(
                                List.of(
                                        line(WANG, MONDAY_MORNING, 4),
                                        line(new Person.Id("zhao"), MONDAY_MORNING, 4)),
                                FIRST));
        assertThat(hours(session, WANG)).isZero();
    }

    @Test
    void theLastResultCounts() {
        var session =
                attended(assessed(8))
                        .record(
                                List.of(result(Outcome.FAIL, "2020-03-10", null)),
                                LocalDate.of(2020, 5, 1))
                        .record(
                                List.of(result(Outcome.PASS, "2020-04-10", "ZZ-2020-001")),
                                LocalDate.of(2020, 5, 1));

        assertThat(standing(session))
                .isEqualTo(new Result(Outcome.PASS, LocalDate.of(2020, 4, 10), "ZZ-2020-001"));
        assertThat(session.unpublished())
                .extracting(Event::type)
                .containsExactly("session.result-recorded");
    }

    @Test
    void anEarlierResultRecordedLateDoesNotUndoTheLast() {
        var session =
                attended(assessed(8))
                        .record(
                                List.of(result(Outcome.PASS, "2020-04-10", null)),
                                LocalDate.of(2020, 5, 1))
                        .record(
                                List.of(result(Outcome.FAIL, "2020-03-10", null)),
                                LocalDate.of(2020, 5, 1));

        assertThat(standing(session).outcome()).isEqualTo(Outcome.PASS);
    }

    @ParameterizedTest
    @CsvSource({
        "true, PASS, ZZ-1, ",
        "true, PASS, , ",
        "true, FAIL, , ",
        "true, FAIL, ZZ-1, CERTIFICATE_NOT_PASSED",
        "false, PASS, , ",
        "false, PASS, ZZ-1, CERTIFICATE_NOT_ASSESSED",
        "false, FAIL, , FAILED_WITHOUT_ASSESSMENT"
    })
    void aCertificateIsGivenForAPassedAssessmentOnly(
            boolean assessed,
            Outcome outcome,
            @Nullable String certificate,
            @Nullable String refusal) {
        var session = attended(assessed ? assessed(8) : notAssessed());
        ThrowingCallable command =
                () ->
                        session.record(
                                List.of(result(outcome, "2020-03-10", certificate)),
                                LocalDate.of(2020, 5, 1));

        if (refusal == null) {
            assertThatCode(command).doesNotThrowAnyException();
        } else {
            refused(refusal, command);
        }
    }

    @Test
    void oneCertificateNumberIsGivenOnce() {
        var session =
                enrolled()
                        .attend(
                                List.of(line(WANG, MONDAY_MORNING, 4), line(LI, MONDAY_MORNING, 4)),
                                FIRST);

        refused(
                "CERTIFICATE_NUMBER_TAKEN",
                () ->
                        session.record(
                                List.of(
                                        new Recorded(WANG, new Result(Outcome.PASS, FIRST, "ZZ-1")),
                                        new Recorded(LI, new Result(Outcome.PASS, FIRST, "ZZ-1"))),
                                SECOND));
    }

    @Test
    void aResultNeedsAttendanceAndADayOfTheSessionOrLater() {
        refused(
                "RESULT_WITHOUT_ATTENDANCE",
                () -> enrolled().record(List.of(result(Outcome.PASS, "2020-03-10", null)), SECOND));
        refused(
                "RESULT_BEFORE_SESSION",
                () ->
                        attended(assessed(8))
                                .record(List.of(result(Outcome.PASS, "2020-03-08", null)), SECOND));
        refused(
                "RESULT_IN_THE_FUTURE",
                () ->
                        attended(assessed(8))
                                .record(List.of(result(Outcome.PASS, "2020-03-11", null)), SECOND));
    }

    @Test
    void aChangedPlanKeepsSeatsAndAttendedHalfDays() {
        var session = attended(assessed(8));
        var without =
                new Timetable(
                        List.of(new Meeting(MONDAY_AFTERNOON, 4), new Meeting(TUESDAY_MORNING, 4)));

        refused(
                "ATTENDED_HALF_DAY_DROPPED",
                () ->
                        session.replan(
                                new Plan(
                                        "ZZ-410122",
                                        Course.Level.COUNTY,
                                        Set.of(),
                                        null,
                                        5,
                                        without)));
        refused("CAPACITY_BELOW_ENROLMENT", () -> enrolled().replan(plan(1)));
        assertThat(session.replan(plan(50)).plan().capacity()).isEqualTo(50);
    }

    private static Session enrolled() {
        return session(2, assessed(8)).enrol(List.of(WANG, LI), FIRST);
    }

    private static Session attended(Course course) {
        return session(2, course)
                .enrol(List.of(WANG), FIRST)
                .attend(List.of(line(WANG, MONDAY_MORNING, 4)), FIRST);
    }

    private static Session session(int capacity, Course course) {
        return Session.planned(new Session.Id("s"), course, plan(capacity));
    }

    private static Plan plan(int capacity) {
        var timetable =
                new Timetable(
                        List.of(
                                new Meeting(TUESDAY_MORNING, 3),
                                new Meeting(MONDAY_MORNING, 4),
                                new Meeting(MONDAY_AFTERNOON, 4)));
        return new Plan(
                "ZZ-410122", Course.Level.COUNTY, Set.of(), "韩寺镇政府二楼会议室", capacity, timetable);
    }

    private static Course assessed(int hours) {
        return course(Course.Kind.INITIAL, hours, true);
    }

    private static Course notAssessed() {
        return course(Course.Kind.YEARLY, 8, false);
    }

    private static Course course(Course.Kind kind, int hours, boolean assessed) {
        return Course.offer(
                new Course.Id("c"),
                "ZZ-410122",
                Course.Level.COUNTY,
                new Course.Outline(
                        "EZ-2020",
                        "儿童主任培训",
                        kind,
                        Course.Level.COUNTY,
                        Set.of(StaffRole.CHILD_DIRECTOR),
                        hours,
                        assessed,
                        null));
    }

    private static Attendance line(Person.Id person, HalfDay halfDay, int hours) {
        return new Attendance(person, halfDay, hours);
    }

    private static Recorded result(Outcome outcome, String on, @Nullable String certificate) {
        return new Recorded(WANG, new Result(outcome, LocalDate.parse(on), certificate));
    }

    private static Result standing(Session session) {
        return session.participants().find(WANG).orElseThrow().standing().orElseThrow();
    }

    private static int hours(Session session, Person.Id person) {
        return session.participants().find(person).orElseThrow().hoursAttended();
    }

    private static void refused(String reason, ThrowingCallable command) {
        assertThatThrownBy(command)
                .isInstanceOfSatisfying(
                        Refused.class, no -> assertThat(no.reason()).isEqualTo(reason));
    }
}
