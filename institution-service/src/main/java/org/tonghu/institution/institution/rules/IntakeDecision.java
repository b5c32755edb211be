package org.tonghu.institution.institution.rules;

import java.time.LocalDate;
import java.util.List;

/**
 * Whether an institution may admit orphans and foundlings, and why.
 *
 * @param ruleSet day on which the rules applied came into force
 * @param routeToCity whether the child goes to the city institution instead (R-3-2-3)
 */
public record IntakeDecision(
        LocalDate asOf,
        LocalDate ruleSet,
        Finding finding,
        boolean routeToCity,
        List<Warning> warnings) {

    public IntakeDecision {
        warnings = List.copyOf(warnings);
    }

    public boolean allowed() {
        return finding.outcome() == Outcome.MET;
    }
}
