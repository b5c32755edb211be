package org.tonghu.registry.referral.web;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.tonghu.registry.classification.support.evidence.Faults;
import org.tonghu.registry.referral.Outcome;
import org.tonghu.registry.referral.Referral;

/**
 * What came of a referral.
 *
 * @param on day of the answer
 * @param from first day of the support; needed where it was granted, and only there
 * @param until last day of the support, where one is known
 */
record ResultRequest(
        Outcome.@NotNull Answer answer,
        @NotNull LocalDate on,
        @Nullable LocalDate from,
        @Nullable LocalDate until,
        @Nullable @Size(min = 1, max = 2000) String note) {

    void check(Referral referral, LocalDate today) {
        var faults = new Faults();
        var granted = answer == Outcome.Answer.GRANTED;
        faults.day("#/on", on);
        faults.order("#/on", referral.on(), on);
        if (on.isAfter(today)) {
            faults.add("#/on", "IN_THE_FUTURE", "反馈日期不得晚于今天。", "The day lies in the future.");
        }
        if (granted && from == null) {
            faults.missing("#/from");
        }
        if (!granted && from != null) {
            faults.notApplicable("#/from");
        }
        if (!granted && until != null) {
            faults.notApplicable("#/until");
        }
        faults.order("#/until", from, until);
        faults.raise();
    }

    Outcome outcome(String by) {
        return new Outcome(answer, on, by, from, until, note);
    }
}
