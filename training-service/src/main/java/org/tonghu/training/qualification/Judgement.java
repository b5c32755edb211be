package org.tonghu.training.qualification;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tonghu.training.post.StaffRole;

/**
 * How a person stands in a role on a day, with everything needed to explain it later.
 *
 * @param serving whether the person serves in the role on that day
 * @param decisive the finding that made the status
 * @param parameters the version of the parameters used, by the day from which it is in force
 * @param validUntil first day on which time alone may change the answer; null if none
 */
public record Judgement(
        StaffRole role,
        LocalDate asOf,
        boolean serving,
        Finding decisive,
        List<Finding> findings,
        LocalDate parameters,
        @Nullable LocalDate validUntil) {

    public Judgement {
        findings = List.copyOf(findings);
    }

    public Status status() {
        return decisive.status();
    }
}
