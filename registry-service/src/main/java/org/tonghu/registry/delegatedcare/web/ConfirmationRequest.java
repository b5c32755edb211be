package org.tonghu.registry.delegatedcare.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.tonghu.registry.classification.support.evidence.Faults;
import org.tonghu.registry.delegatedcare.Confirmation;
import org.tonghu.registry.delegatedcare.ParentsContact;
import org.tonghu.registry.delegatedcare.Signatory;

/**
 * A confirmation that was signed.
 *
 * @param expiresOn last day on which it holds; a year after signing where absent (DEFAULT)
 */
record ConfirmationRequest(
        @NotNull @Valid CarerEntry carer,
        @NotNull @Valid ContactEntry contact,
        @NotNull LocalDate signedOn,
        @Nullable LocalDate expiresOn,
        @NotEmpty @Size(max = 5) List<@NotNull Signatory> signatories) {

    private static final Period LONGEST = Period.ofYears(3);

    /**
     * Where the parents are.
     *
     * @param contactsPerWeek how often they speak with child and carer
     */
    record ContactEntry(
            @NotBlank @Size(max = 200) String place,
            @NotBlank @Size(max = 30) @Pattern(regexp = CarerEntry.PHONE) String phone,
            @NotNull @Min(0) @Max(100) Integer contactsPerWeek) {

        @Override
        public String toString() {
            return "ContactEntry[…]";
        }
    }

    void check(LocalDate born, LocalDate today, Faults faults) {
        faults.day("#/signedOn", signedOn);
        faults.day("#/expiresOn", expiresOn);
        faults.order("#/signedOn", born, signedOn);
        faults.order("#/expiresOn", signedOn, expiresOn);
        if (signedOn.isAfter(today)) {
            faults.add("#/signedOn", "IN_THE_FUTURE", "签订日期不得晚于今天。", "It is signed in the future.");
        }
        if (expiresOn != null && expiresOn.isAfter(signedOn.plus(LONGEST))) {
            faults.add(
                    "#/expiresOn",
                    "TOO_LONG",
                    "有效期不得超过三年，请按实际外出时间填写。",
                    "It may hold for three years at most; give the time the parents are away.");
        }
    }

    Confirmation confirmation(String id, String child) {
        return new Confirmation(
                        id,
                        0,
                        child,
                        carer.carer(),
                        new ParentsContact(
                                contact.place(), contact.phone(), contact.contactsPerWeek()),
                        signedOn,
                        expiresOn == null ? signedOn.plusYears(1).minusDays(1) : expiresOn,
                        Set.copyOf(signatories),
                        null)
                .signed();
    }

    @Override
    public String toString() {
        return "ConfirmationRequest[…]";
    }
}
