package org.tonghu.registry.matching.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.tonghu.registry.matching.Checked;
import org.tonghu.registry.matching.Checked.Done;
import org.tonghu.registry.matching.Checked.Why;

/** What a person found out. */
final class VerificationRequests {

    private VerificationRequests() {}

    /**
     * It is so.
     *
     * @param done what followed; the change itself is made where such changes are made
     */
    record Confirmation(@NotNull Done done, @NotBlank @Size(max = 2000) String note) {

        Checked by(String person, LocalDate today) {
            return new Checked(person, today, done, null, note);
        }

        @Override
        public String toString() {
            return "Confirmation[" + done + "]";
        }
    }

    /** It is not so. */
    record Rejection(@NotNull Why why, @NotBlank @Size(max = 2000) String note) {

        Checked by(String person, LocalDate today) {
            return new Checked(person, today, null, why, note);
        }

        @Override
        public String toString() {
            return "Rejection[" + why + "]";
        }
    }
}
