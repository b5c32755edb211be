package org.tonghu.registry.application.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.tonghu.registry.application.Applicant;
import org.tonghu.registry.application.Applicant.Who;
import org.tonghu.registry.classification.support.evidence.Faults;

/**
 * Who applies.
 *
 * @param relation GB/T 4761-2008, two digits: the applicant is the ... of the child
 * @param reason why a committee applies; only for a committee
 */
record ApplicantEntry(
        @NotNull Who who,
        @NotBlank @Size(max = 100) String name,
        @Nullable @Pattern(regexp = "\\d{2}") String relation,
        @Nullable @Pattern(regexp = "[0-9+() -]{5,20}") String phone,
        @Nullable @Size(min = 1, max = 2000) String reason) {

    static ApplicantEntry of(Applicant it) {
        return new ApplicantEntry(it.who(), it.name(), it.relation(), it.phone(), it.reason());
    }

    void check(String at, Faults faults) {
        var committee = who == Who.VILLAGE_COMMITTEE;
        if (committee && (reason == null || reason.isBlank())) {
            faults.missing(at + "/reason");
        }
        if (!committee && reason != null) {
            faults.notApplicable(at + "/reason");
        }
        if (who == Who.AUTHORISED_RELATIVE && relation == null) {
            faults.missing(at + "/relation");
        }
        if (relation != null && (committee || who == Who.INSTITUTION)) {
            faults.notApplicable(at + "/relation");
        }
    }

    Applicant applicant() {
        return new Applicant(who, name.strip(), relation, phone, reason);
    }

    @Override
    public String toString() {
        return "ApplicantEntry[" + who + "]";
    }
}
