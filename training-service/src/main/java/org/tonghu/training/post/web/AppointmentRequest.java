package org.tonghu.training.post.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.tonghu.training.appointment.Appointment;
import org.tonghu.training.person.Person;
import org.tonghu.training.post.StaffRole;

/**
 * Somebody is to serve in a post.
 *
 * @param place township (9 digits) for a supervisor, village (12 digits) for a director
 * @param capacity absent: PRINCIPAL
 * @param to last day of a fixed term; absent: until ended
 * @param document number of the appointing document
 */
record AppointmentRequest(
        @NotBlank @Size(max = 64) String person,
        @NotNull StaffRole role,
        @NotNull @Pattern(regexp = "\\d{9}(\\d{3})?") String place,
        Appointment.@Nullable Capacity capacity,
        @NotNull LocalDate from,
        @Nullable LocalDate to,
        @NotBlank @Size(max = 100) String document) {

    Appointment appointment(Appointment.Id id) {
        return new Appointment(
                id,
                new Person.Id(person),
                capacity == null ? Appointment.Capacity.PRINCIPAL : capacity,
                from,
                to,
                document,
                null);
    }
}
