package org.tonghu.registry.orphancare.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.tonghu.registry.orphancare.CareAgreement;
import org.tonghu.registry.orphancare.Guardian;

/** An agreement that was signed. */
record AgreementRequest(
        @NotBlank @Size(max = 60) String number,
        @NotNull @Valid GuardianEntry guardian,
        @NotNull LocalDate signedOn) {

    /**
     * @param relationship what the guardian is to the child, two digits of GB/T 4761
     */
    record GuardianEntry(
            @NotBlank @Size(max = 100) String name,
            @NotNull @Pattern(regexp = "[0-9]{2}") String relationship,
            @NotBlank @Size(max = 30) @Pattern(regexp = "\\+?[0-9][0-9 -]{5,18}[0-9]") String phone,
            @NotBlank @Size(max = 200) String address) {

        static GuardianEntry of(Guardian it) {
            return new GuardianEntry(it.name(), it.relationship(), it.phone(), it.address());
        }

        @Override
        public String toString() {
            return "GuardianEntry[…]";
        }
    }

    CareAgreement agreement(String id, String child, String unit) {
        return new CareAgreement(
                id,
                0,
                child,
                number.strip(),
                unit,
                new Guardian(
                        guardian.name().strip(),
                        guardian.relationship(),
                        guardian.phone(),
                        guardian.address()),
                signedOn,
                List.of(),
                null);
    }
}
