package org.tonghu.registry.application.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tonghu.registry.application.Kind;
import org.tonghu.registry.application.Paper;
import org.tonghu.registry.classification.support.evidence.Faults;

/**
 * An application as it comes in; one of {@code child} and {@code person}.
 *
 * @param child id of a record that the caller may see
 * @param acceptedAt township that accepts, or village whose committee applies
 * @param receivedOn day the application was complete; today where absent
 * @param filed papers handed in
 * @param asked papers to follow
 */
record ApplicationRequest(
        @NotNull Kind kind,
        @Nullable @Size(min = 1, max = 64) String child,
        @Nullable @Valid SubjectEntry person,
        @NotNull @Valid ApplicantEntry applicant,
        @NotNull @Pattern(regexp = "\\d{9}|\\d{12}") String acceptedAt,
        @Nullable LocalDate receivedOn,
        @Nullable @Size(max = 20) List<@NotNull Paper> filed,
        @Nullable @Size(max = 20) List<@NotNull Paper> asked) {

    void check(LocalDate today) {
        var faults = new Faults();
        applicant.check("#/applicant", faults);
        faults.day("#/receivedOn", receivedOn);
        if (receivedOn != null && receivedOn.isAfter(today)) {
            faults.add(
                    "#/receivedOn", "IN_THE_FUTURE", "受理日期不得晚于今天。", "The day lies in the future.");
        }
        if (child == null && person == null) {
            faults.missing("#/child");
        }
        if (child != null && person != null) {
            faults.notApplicable("#/person");
        }
        if (person != null) {
            person.check("#/person", faults);
        }
        faults.raise();
    }

    LocalDate receivedOr(LocalDate today) {
        return receivedOn == null ? today : receivedOn;
    }

    List<Paper> filedOrNone() {
        return filed == null ? List.of() : filed;
    }

    List<Paper> askedOrNone() {
        return asked == null ? List.of() : asked;
    }
}
