package org.tonghu.training.post;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.tonghu.starter.domain.Refused;
import org.tonghu.training.appointment.Appointment;
import org.tonghu.training.appointment.Appointment.Capacity;
import org.tonghu.training.person.Person;

/** Whatever is tried on a post, and in whatever order. */
class PostsKeepOnePrincipalProperties {

    private static final LocalDate FIRST = LocalDate.of(2020, 1, 1);
    private static final int DAYS = 120;

    @Property(tries = 300)
    void neverTwoPrincipalsOnOneDayAndEveryDayIsEitherServedOrVacant(
            @ForAll("attempts") List<Appointment> attempts) {
        var post = Post.vacant(StaffRole.CHILD_DIRECTOR, "410122101901");
        for (var attempt : attempts) {
            post = tried(post, attempt);
        }
        var vacancies = post.vacancies(FIRST, FIRST.plusDays(DAYS));
        for (int i = 0; i <= DAYS; i++) {
            var day = FIRST.plusDays(i);
            var serving = post.servingOn(day);
            assertThat(
                            serving.stream()
                                    .filter(each -> each.capacity() == Capacity.PRINCIPAL)
                                    .count())
                    .isLessThanOrEqualTo(1);
            assertThat(vacancies.stream().filter(gap -> contains(gap, day)).count())
                    .as("%s", day)
                    .isEqualTo(serving.isEmpty() ? 1 : 0);
        }
    }

    @Provide
    Arbitrary<List<Appointment>> attempts() {
        var person = Arbitraries.integers().between(1, 4);
        var from = Arbitraries.integers().between(-20, DAYS);
        var length = Arbitraries.integers().between(0, 60).injectNull(0.2);
        return Combinators.combine(person, from, length, Arbitraries.of(Capacity.class))
                .as((who, start, days, capacity) ->
                        new Appointment(
                                new Appointment.Id(UUID.randomUUID().toString()),
                                new Person.Id("p" + who),
                                capacity,
                                FIRST.plusDays(start),
                                days == null ? null : FIRST.plusDays(start + days),
                                "任〔2020〕1号",
                                null))
                .list()
                .ofMaxSize(8);
    }

    private static Post tried(Post post, Appointment attempt) {
        try {
            return post.appoint(attempt);
        } catch (Refused _) {
            return post;
        }
    }

    private static boolean contains(Vacancy gap, LocalDate day) {
        var from = gap.from();
        return (from == null || !day.isBefore(from)) && !day.isAfter(gap.through());
    }
}
