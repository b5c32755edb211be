package org.tonghu.training.post;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.tonghu.training.appointment.Appointment;
import org.tonghu.training.person.Person;

class VacancyTest {

    private static final LocalDate JUNE = day("2020-06-01");
    private static final LocalDate JULY = day("2020-07-31");

    @Test
    void aDirectorLeavesOn30JuneAndTheSuccessorStartsOn15JulyGivesAGapOfFourteenDays() {
        var gaps =
                post(term("2019-01-01", "2020-06-30"), term("2020-07-15", null))
                        .vacancies(JUNE, JULY);

        assertThat(gaps).containsExactly(new Vacancy(day("2020-07-01"), day("2020-07-14"), false));
        assertThat(gaps.getFirst().days()).hasValue(14);
    }

    @Test
    void aSuccessorOfTheNextDayLeavesNoGap() {
        assertThat(
                        post(term("2019-01-01", "2020-06-30"), term("2020-07-01", null))
                                .vacancies(JUNE, JULY))
                .isEmpty();
    }

    @Test
    void aGapOfOneDayIsAGap() {
        var gaps =
                post(term("2019-01-01", "2020-06-30"), term("2020-07-02", null))
                        .vacancies(JUNE, JULY);

        assertThat(gaps).extracting(gap -> gap.days().orElseThrow()).containsExactly(1L);
    }

    @Test
    void aPostThatNeverWasFilledIsVacantForAnUnknownTime() {
        var gaps = post().vacancies(JUNE, JULY);

        assertThat(gaps).containsExactly(new Vacancy(null, JULY, true));
        assertThat(gaps.getFirst().days()).isEmpty();
    }

    @Test
    void aVacancyOlderThanThePeriodIsCountedFromItsFirstDay() {
        var gaps = post(term("2019-01-01", "2020-04-30")).vacancies(JUNE, day("2020-06-10"));

        assertThat(gaps).containsExactly(new Vacancy(day("2020-05-01"), day("2020-06-10"), true));
        assertThat(gaps.getFirst().days()).hasValue(41);
    }

    @Test
    void daysBeforeTheFirstAppointmentAreAVacancyWithoutKnownBeginning() {
        assertThat(post(term("2020-06-15", null)).vacancies(JUNE, JULY))
                .containsExactly(new Vacancy(null, day("2020-06-14"), false));
    }

    @Test
    void aDeputyWhoHoldsThePostLeavesNoGap() {
        var deputy = appointment("deputy", Appointment.Capacity.DEPUTY, "2020-05-01", "2020-08-31");
        var post = post(term("2019-01-01", "2020-06-30"), term("2020-07-15", null)).appoint(deputy);

        assertThat(post.vacancies(JUNE, JULY)).isEmpty();
    }

    @Test
    void aLongTermAroundAShortOneLeavesNoGap() {
        var deputy = appointment("deputy", Appointment.Capacity.DEPUTY, "2020-06-10", "2020-06-12");
        var post = post(term("2020-01-01", "2020-12-31")).appoint(deputy);

        assertThat(post.vacancies(JUNE, JULY)).isEmpty();
    }

    private static Post post(Appointment... terms) {
        var post = Post.vacant(StaffRole.CHILD_DIRECTOR, "410122101901");
        for (var term : List.of(terms)) {
            post = post.appoint(term);
        }
        return post;
    }

    private static Appointment term(String from, @Nullable String to) {
        return appointment("since-" + from, Appointment.Capacity.PRINCIPAL, from, to);
    }

    private static Appointment appointment(
            String id, Appointment.Capacity capacity, String from, @Nullable String to) {
        return new Appointment(
                new Appointment.Id(id),
                new Person.Id(id),
                capacity,
                day(from),
                to == null ? null : day(to),
                "德政村〔2020〕1号",
                null);
    }

    private static LocalDate day(String text) {
        return LocalDate.parse(text);
    }
}
