package org.tonghu.registry.classification.rules;

import java.time.LocalDate;
import org.tonghu.registry.classification.Clause;
import org.tonghu.registry.classification.Condition;
import org.tonghu.registry.classification.Facts;
import org.tonghu.registry.classification.Finding;
import org.tonghu.registry.classification.Incident;
import org.tonghu.registry.classification.Reason;

/**
 * An incident that threatens the child's safety is open; one past its review date still counts and
 * says so.
 */
public record EndangeredByIncident() implements Condition {

    private static final String CLAUSE = Clause.TEMPORARY_DIFFICULTY;

    @Override
    public Finding judge(Facts facts) {
        var parts = facts.child().incidents().stream().map(it -> judge(it, facts.asOf())).toList();
        return summary(facts).restingOn(parts);
    }

    private static Finding summary(Facts facts) {
        var incidents = facts.child().incidents();
        if (incidents.stream().anyMatch(it -> it.isOverdueOn(facts.asOf()))) {
            return Finding.met(CLAUSE, Reason.OVERDUE_REVIEW);
        }
        return incidents.stream().anyMatch(it -> it.isOpenOn(facts.asOf()))
                ? Finding.met(CLAUSE, Reason.INCIDENT_OPEN)
                : Finding.notMet(CLAUSE, Reason.NO_INCIDENT_OPEN);
    }

    private static Finding judge(Incident incident, LocalDate asOf) {
        var finding =
                incident.isOverdueOn(asOf)
                        ? Finding.met(CLAUSE, Reason.OVERDUE_REVIEW)
                        : incident.isOpenOn(asOf)
                                ? Finding.met(CLAUSE, Reason.INCIDENT_OPEN)
                                : Finding.notMet(CLAUSE, Reason.NO_INCIDENT_OPEN);
        return finding.until(incident.nextChange(asOf));
    }
}
