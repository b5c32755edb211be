package org.tonghu.training.qualification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tonghu.training.post.StaffRole.CHILD_DIRECTOR;
import static org.tonghu.training.post.StaffRole.CHILD_SUPERVISOR;
import static org.tonghu.training.qualification.HistoryFixture.aPerson;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tonghu.training.course.Course.Kind;
import org.tonghu.training.policy.Basis;
import org.tonghu.training.qualification.Training.Came;

class AssessQualificationTest {

    @ParameterizedTest
    @CsvSource({
        "2020-02-29, false, NOT_QUALIFIED",
        "2020-03-01, true, NOT_QUALIFIED",
        "2020-12-31, true, NOT_QUALIFIED"
    })
    void aDirectorAppointedWithoutAPassedInitialCourseIsNotQualified(
            LocalDate on, boolean serving, Status status) {
        var judgement = director(on, aPerson().director("2020-03-01"));

        assertThat(judgement.status()).isEqualTo(status);
        assertThat(judgement.serving()).isEqualTo(serving);
        assertThat(judgement.decisive().ground())
                .isEqualTo(QualificationGround.INITIAL_COURSE_MISSING);
        assertThat(judgement.decisive().ground().wording().clause()).isEqualTo("郑民文〔2020〕57号 二(五)");
    }

    @ParameterizedTest
    @CsvSource({
        "2019-12-30, DUE, 2019-12-31, 2019-12-31", // the training of the day after is the next
        // change
        "2019-12-31, QUALIFIED, , 2020-01-01",
        "2020-01-01, DUE, 2020-12-31, 2021-01-01",
        "2020-12-31, DUE, 2020-12-31, 2021-01-01",
        "2021-01-01, OVERDUE, 2020-12-31, ",
        "2022-06-01, OVERDUE, 2020-12-31, "
    })
    void theRoundAfterATrainingOn31December2019IsDueIn2020AndOverdueFrom2021(
            LocalDate on, Status status, LocalDate dueOn, LocalDate validUntil) {
        var judgement =
                director(
                        on,
                        aPerson().director("2018-03-01").initial("2018-02-20").round("2019-12-31"));

        assertThat(judgement.status()).isEqualTo(status);
        assertThat(judgement.decisive().dueOn()).isEqualTo(dueOn);
        assertThat(judgement.validUntil()).isEqualTo(validUntil);
    }

    @Test
    void aTrainingMakesUpForTheRoundsBeforeIt() {
        var person = aPerson().director("2018-03-01").initial("2018-02-20").round("2021-02-10");

        assertThat(status("2021-02-09", person)).isEqualTo(Status.OVERDUE);
        assertThat(status("2021-02-10", person)).isEqualTo(Status.QUALIFIED);
        assertThat(status("2022-01-01", person)).isEqualTo(Status.DUE);
    }

    @Test
    void ofACourseFailedAndRepeatedTheLastResultCounts() {
        var person =
                aPerson()
                        .director("2020-03-01")
                        .initial(CHILD_DIRECTOR, "2020-02-10", Came.FAILED)
                        .initial(CHILD_DIRECTOR, "2020-02-20", Came.PASSED);

        assertThat(director(LocalDate.of(2020, 2, 10), person).decisive().ground())
                .isEqualTo(QualificationGround.INITIAL_COURSE_FAILED);
        assertThat(status("2020-02-19", person)).isEqualTo(Status.NOT_QUALIFIED);
        assertThat(status("2020-02-20", person)).isEqualTo(Status.QUALIFIED);

        person.initial(CHILD_DIRECTOR, "2020-05-05", Came.FAILED);
        assertThat(status("2020-05-04", person)).isEqualTo(Status.QUALIFIED);
        assertThat(status("2020-05-05", person)).isEqualTo(Status.NOT_QUALIFIED);
    }

    @Test
    void aNewRoleNeedsItsOwnInitialCourse() {
        var person =
                aPerson()
                        .initial("2019-02-20")
                        .serving(CHILD_DIRECTOR, "2019-03-01", "2020-05-31")
                        .serving(CHILD_SUPERVISOR, "2020-06-01", null);
        var on = LocalDate.of(2020, 6, 1);

        assertThat(ASSESS.judge(CHILD_SUPERVISOR, on, person.history()).status())
                .isEqualTo(Status.NOT_QUALIFIED);
        person.initial(CHILD_SUPERVISOR, "2020-05-20", Came.PASSED);
        assertThat(ASSESS.judge(CHILD_SUPERVISOR, on, person.history()).status())
                .isEqualTo(Status.QUALIFIED);
    }

    @Test
    void whoDoesNotServeOnTheDayARoundFallsDueOwesNone() {
        var person =
                aPerson()
                        .initial("2018-02-20")
                        .serving(CHILD_DIRECTOR, "2018-03-01", "2019-06-30")
                        .serving(CHILD_DIRECTOR, "2021-05-01", null);

        assertThat(status("2021-05-01", person)).isEqualTo(Status.DUE);
        assertThat(status("2022-01-01", person)).isEqualTo(Status.OVERDUE);
    }

    @Test
    void anAttendedCourseWithoutResultLeavesItUndecided() {
        var newcomer =
                aPerson()
                        .director("2020-03-01")
                        .initial(CHILD_DIRECTOR, "2020-02-28", Came.WITHOUT_RESULT);
        assertThat(status("2020-02-27", newcomer)).isEqualTo(Status.NOT_QUALIFIED);
        assertThat(status("2020-03-01", newcomer)).isEqualTo(Status.UNDECIDED);

        var experienced =
                aPerson()
                        .director("2018-03-01")
                        .initial("2018-02-20")
                        .round("2019-11-11", Came.WITHOUT_RESULT);
        assertThat(status("2019-12-31", experienced)).isEqualTo(Status.DUE);
        assertThat(status("2020-01-01", experienced)).isEqualTo(Status.UNDECIDED);
    }

    @Test
    void anExpiredPassNoLongerCounts() {
        var person =
                aPerson()
                        .director("2020-03-01")
                        .training(Kind.INITIAL, CHILD_DIRECTOR, "2020-02-20", Came.PASSED, 6);

        assertThat(status("2020-08-19", person)).isEqualTo(Status.QUALIFIED);
        assertThat(director(LocalDate.of(2020, 8, 19), person).validUntil())
                .isEqualTo("2020-08-20");
        assertThat(status("2020-08-20", person)).isEqualTo(Status.NOT_QUALIFIED);
    }

    @Test
    void aFailedRepeatOfTheSameYearUndoesTheRound() {
        var person =
                aPerson()
                        .director("2018-03-01")
                        .initial("2018-02-20")
                        .round("2019-05-05")
                        .round("2019-06-06", Came.FAILED);

        assertThat(status("2019-06-05", person)).isEqualTo(Status.QUALIFIED);
        assertThat(status("2019-06-06", person)).isEqualTo(Status.DUE);
    }

    @Test
    void aSpecialTopicIsNoRoundUnlessTheParametersSaySo() {
        var person =
                aPerson()
                        .director("2018-03-01")
                        .initial("2018-02-20")
                        .training(Kind.SPECIAL, CHILD_DIRECTOR, "2019-05-05", Came.PASSED, null);
        var wide =
                new AssessQualification(
                        new ParameterVersions(
                                List.of(
                                        parameters(
                                                "2018-01-01",
                                                true,
                                                1,
                                                Kind.INITIAL,
                                                Kind.YEARLY,
                                                Kind.SPECIAL))));
        var on = LocalDate.of(2019, 6, 1);

        assertThat(ASSESS.judge(CHILD_DIRECTOR, on, person.history()).status())
                .isEqualTo(Status.DUE);
        assertThat(wide.judge(CHILD_DIRECTOR, on, person.history()).status())
                .isEqualTo(Status.QUALIFIED);
    }

    @Test
    void parametersChangeByDate() {
        var assess =
                new AssessQualification(
                        new ParameterVersions(
                                List.of(
                                        parameters(
                                                "2022-01-01", true, 2, Kind.INITIAL, Kind.YEARLY),
                                        parameters("2020-01-01", false, 0, Kind.YEARLY))));
        var person = aPerson().director("2020-03-01").history();

        var before = assess.judge(CHILD_DIRECTOR, LocalDate.of(2021, 12, 31), person);
        var after = assess.judge(CHILD_DIRECTOR, LocalDate.of(2022, 1, 1), person);

        assertThat(before.status()).isEqualTo(Status.QUALIFIED);
        assertThat(before.validUntil()).isEqualTo("2022-01-01");
        assertThat(before.parameters()).isEqualTo("2020-01-01");
        assertThat(after.status()).isEqualTo(Status.NOT_QUALIFIED);
        assertThat(after.parameters()).isEqualTo("2022-01-01");
    }

    static final AssessQualification ASSESS =
            new AssessQualification(
                    new ParameterVersions(
                            List.of(parameters("2018-01-01", true, 1, Kind.INITIAL, Kind.YEARLY))));

    static Parameters parameters(String from, boolean initial, int roundYears, Kind... roundKinds) {
        return new Parameters(
                LocalDate.parse(from),
                initial,
                roundYears,
                Set.of(roundKinds),
                Basis.DEFAULT,
                "to be confirmed by the city",
                LocalDate.parse(from));
    }

    private static Judgement director(LocalDate on, HistoryFixture person) {
        return ASSESS.judge(CHILD_DIRECTOR, on, person.history());
    }

    private static Status status(String on, HistoryFixture person) {
        return director(LocalDate.parse(on), person).status();
    }
}
