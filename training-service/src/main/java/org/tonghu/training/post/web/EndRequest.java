package org.tonghu.training.post.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.tonghu.training.appointment.Appointment.Ending;

/**
 * An appointment ends.
 *
 * @param on last day of service
 */
record EndRequest(
        @NotNull LocalDate on,
        @NotNull Ending.Reason reason,
        @NotBlank @Size(max = 100) String document) {

    Ending ending() {
        return new Ending(reason, document);
    }
}
