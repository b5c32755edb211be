package org.tonghu.registry.referral.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.tonghu.registry.classification.support.evidence.Faults;
import org.tonghu.registry.referral.Referral;
import org.tonghu.registry.referral.Support;

/**
 * A referral as it is made.
 *
 * @param office that is asked, e.g. 县残联
 * @param on day of the referral; today where absent
 * @param expectedBy last day for an answer; 30 days after where absent
 */
record ReferralRequest(
        @NotBlank @Size(max = 64) String child,
        @NotNull Support support,
        @NotBlank @Size(max = 200) String office,
        @Nullable LocalDate on,
        @Nullable LocalDate expectedBy,
        @NotBlank @Size(max = 2000) String reason) {

    /** The policy names no number. */
    private static final int USUAL_DAYS = 30;

    void check(LocalDate today) {
        var faults = new Faults();
        faults.day("#/on", on);
        faults.day("#/expectedBy", expectedBy);
        if (on != null && on.isAfter(today)) {
            faults.add("#/on", "IN_THE_FUTURE", "转办日期不得晚于今天。", "The day lies in the future.");
        }
        faults.order("#/expectedBy", on == null ? today : on, expectedBy);
        faults.raise();
    }

    Referral referral(String id, LocalDate today, String by) {
        var day = on == null ? today : on;
        var expected = expectedBy == null ? day.plusDays(USUAL_DAYS) : expectedBy;
        return new Referral(id, 0, child, support, office, day, by, expected, reason, null);
    }
}
