package org.tonghu.training.post.web;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.tonghu.training.appointment.Appointment;
import org.tonghu.training.post.Posts.Held;
import org.tonghu.training.post.StaffRole;

/**
 * An appointment as shown.
 *
 * @param servesElsewhere the person holds another post on some of the same days: allowed, and
 *     flagged
 */
record AppointmentAnswer(
        String id,
        long revision,
        String person,
        StaffRole role,
        String place,
        Appointment.Capacity capacity,
        LocalDate from,
        @Nullable LocalDate to,
        String document,
        Appointment.Ending.@Nullable Reason endReason,
        @Nullable String endDocument,
        boolean servesElsewhere) {

    static AppointmentAnswer of(Held held, boolean servesElsewhere) {
        var appointment = held.appointment();
        var ending = appointment.ending();
        return new AppointmentAnswer(
                appointment.id().value(),
                held.post().revision(),
                appointment.person().value(),
                held.post().role(),
                held.post().place(),
                appointment.capacity(),
                appointment.from(),
                appointment.to(),
                appointment.document(),
                ending == null ? null : ending.reason(),
                ending == null ? null : ending.document(),
                servesElsewhere);
    }
}
