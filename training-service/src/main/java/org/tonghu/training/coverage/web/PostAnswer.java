package org.tonghu.training.coverage.web;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tonghu.training.appointment.Appointment;
import org.tonghu.training.post.Post;
import org.tonghu.training.post.StaffRole;

/**
 * A post and who serves in it on a day.
 *
 * @param vacantSince first day without anybody; null while filled, and if nobody ever served
 */
record PostAnswer(
        String id,
        StaffRole role,
        String place,
        boolean vacant,
        @Nullable LocalDate vacantSince,
        List<Serving> serving) {

    record Serving(
            String appointment,
            String person,
            Appointment.Capacity capacity,
            LocalDate from,
            @Nullable LocalDate to) {

        static Serving of(Appointment appointment) {
            return new Serving(
                    appointment.id().value(),
                    appointment.person().value(),
                    appointment.capacity(),
                    appointment.from(),
                    appointment.to());
        }
    }

    static PostAnswer of(Post post, LocalDate on) {
        var vacancies = post.vacancies(on, on);
        return new PostAnswer(
                post.id().value(),
                post.role(),
                post.place(),
                !vacancies.isEmpty(),
                vacancies.isEmpty() ? null : vacancies.getFirst().from(),
                post.servingOn(on).stream().map(Serving::of).toList());
    }
}
