package org.tonghu.training.post;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.tonghu.training.appointment.Appointment.Capacity.DEPUTY;
import static org.tonghu.training.appointment.Appointment.Capacity.PRINCIPAL;

import java.time.LocalDate;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tonghu.starter.domain.Event;
import org.tonghu.starter.domain.Refused;
import org.tonghu.training.appointment.Appointment;
import org.tonghu.training.appointment.Appointment.Capacity;
import org.tonghu.training.appointment.Appointment.Ending;
import org.tonghu.training.person.Person;

class PostTest {

    private static final String VILLAGE = "410122101901";
    private static final Post EMPTY = Post.vacant(StaffRole.CHILD_DIRECTOR, VILLAGE);
    private static final Ending RESIGNED = new Ending(Ending.Reason.RESIGNED, "德政村〔2020〕9号");

    @ParameterizedTest
    @CsvSource({
        "CHILD_SUPERVISOR, 410122101, true",
        "CHILD_SUPERVISOR, 410122101901, false",
        "CHILD_DIRECTOR, 410122101901, true",
        "CHILD_DIRECTOR, 410122101, false",
        "CHILD_DIRECTOR, 410122, false",
        "CHILD_SUPERVISOR, ZZ-410122, false"
    })
    void supervisorsServeTownshipsAndDirectorsVillages(
            StaffRole role, String place, boolean allowed) {
        if (allowed) {
            assertThat(Post.vacant(role, place).id().value()).isEqualTo(role + "-" + place);
        } else {
            refused("PLACE_DOES_NOT_FIT_ROLE", () -> Post.vacant(role, place));
        }
    }

    @Test
    void anAppointmentIsToldAsAnEventWithoutPersonalData() {
        var post = EMPTY.appoint(appointment("one", "wang", PRINCIPAL, "2020-03-01", null));

        assertThat(post.unpublished()).extracting(Event::type).containsExactly("person.appointed");
        assertThat(post.unpublished().getFirst().details())
                .containsEntry("person", "wang")
                .containsEntry("role", "CHILD_DIRECTOR")
                .containsEntry("place", VILLAGE)
                .containsEntry("from", "2020-03-01")
                .doesNotContainKey("to");
    }

    @ParameterizedTest
    @CsvSource({
        "2020-01-01, 2020-02-29, true", // ends the day before
        "2020-01-01, 2020-03-01, false", // one day in common
        "2020-04-15, 2020-05-01, false",
        "2020-06-30, , false", // last day in common
        "2020-07-01, , true", // begins the day after
        "2020-01-01, , false"
    })
    void twoPrincipalsNeverServeOnOneDay(LocalDate from, @Nullable LocalDate to, boolean allowed) {
        var post = EMPTY.appoint(appointment("one", "wang", PRINCIPAL, "2020-03-01", "2020-06-30"));
        var second =
                new Appointment(
                        new Appointment.Id("two"),
                        new Person.Id("li"),
                        PRINCIPAL,
                        from,
                        to,
                        "德政村〔2020〕2号",
                        null);

        if (allowed) {
            assertThat(post.appoint(second).appointments()).hasSize(2);
        } else {
            refused("SECOND_PERSON_IN_POST", () -> post.appoint(second));
        }
    }

    @Test
    void aDeputyServesBesideThePrincipal() {
        var post =
                EMPTY.appoint(appointment("one", "wang", PRINCIPAL, "2020-03-01", null))
                        .appoint(appointment("two", "li", DEPUTY, "2020-03-01", null));

        assertThat(post.servingOn(LocalDate.of(2020, 3, 1))).hasSize(2);
    }

    @Test
    void nobodyServesTwiceInOnePostAtATime() {
        var post = EMPTY.appoint(appointment("one", "wang", PRINCIPAL, "2020-03-01", null));

        refused(
                "ALREADY_SERVES_IN_POST",
                () -> post.appoint(appointment("two", "wang", DEPUTY, "2020-05-01", null)));
    }

    @Test
    void theSameAppointmentAgainChangesNothing() {
        var once = EMPTY.appoint(appointment("one", "wang", PRINCIPAL, "2020-03-01", null));

        assertThat(once.appoint(appointment("one", "wang", PRINCIPAL, "2020-03-01", null)))
                .isSameAs(once);
    }

    @Test
    void anAppointmentDoesNotEndBeforeItBegins() {
        assertThat(
                        appointment("one", "wang", PRINCIPAL, "2020-03-01", "2020-03-01")
                                .servesOn(LocalDate.of(2020, 3, 1)))
                .isTrue();
        refused(
                "ENDS_BEFORE_IT_BEGINS",
                () -> appointment("one", "wang", PRINCIPAL, "2020-03-01", "2020-02-29"));

        var post = EMPTY.appoint(appointment("one", "wang", PRINCIPAL, "2020-03-01", null));
        refused(
                "ENDS_BEFORE_IT_BEGINS",
                () -> post.end(new Appointment.Id("one"), LocalDate.of(2020, 2, 29), RESIGNED));
    }

    @Test
    void whoLeavesServesThroughTheLastDay() {
        var post =
                EMPTY.appoint(appointment("one", "wang", PRINCIPAL, "2020-03-01", null))
                        .end(new Appointment.Id("one"), LocalDate.of(2020, 6, 30), RESIGNED);

        assertThat(post.servingOn(LocalDate.of(2020, 6, 30))).hasSize(1);
        assertThat(post.servingOn(LocalDate.of(2020, 7, 1))).isEmpty();
        assertThat(post.unpublished()).extracting(Event::type).containsExactly("appointment.ended");
    }

    @Test
    void anAppointmentEndsOnceAndNotAfterItsTerm() {
        var post = EMPTY.appoint(appointment("one", "wang", PRINCIPAL, "2020-03-01", "2020-12-31"));
        var one = new Appointment.Id("one");

        refused("ENDS_AFTER_ITS_TERM", () -> post.end(one, LocalDate.of(2021, 1, 1), RESIGNED));
        var ended = post.end(one, LocalDate.of(2020, 6, 30), RESIGNED);
        refused("ALREADY_ENDED", () -> ended.end(one, LocalDate.of(2020, 6, 1), RESIGNED));
    }

    private static Appointment appointment(
            String id, String person, Capacity capacity, String from, @Nullable String to) {
        return new Appointment(
                new Appointment.Id(id),
                new Person.Id(person),
                capacity,
                LocalDate.parse(from),
                to == null ? null : LocalDate.parse(to),
                "德政村〔2020〕1号",
                null);
    }

    private static void refused(String reason, ThrowingCallable command) {
        assertThatThrownBy(command)
                .isInstanceOfSatisfying(
                        Refused.class, no -> assertThat(no.reason()).isEqualTo(reason));
    }
}
