package org.tonghu.registry.classification.rules;

import java.time.LocalDate;
import java.util.List;
import org.tonghu.registry.classification.Circumstance;
import org.tonghu.registry.classification.Clause;
import org.tonghu.registry.classification.Finding;
import org.tonghu.registry.classification.Outcome;
import org.tonghu.registry.classification.ParentFacts;
import org.tonghu.registry.classification.Reason;

/** One parent is lost, or lives in a circumstance that qualifies. */
public record ParentUnableToCare(List<Qualification> qualifications) {

    private static final String CLAUSE = Clause.DE_FACTO_UNATTENDED;

    Finding judge(ParentFacts parent, LocalDate asOf) {
        return switch (parent.status()) {
            case DEAD -> Finding.met(CLAUSE, Reason.PARENT_DEAD);
            case DECLARED_MISSING -> Finding.met(CLAUSE, Reason.PARENT_DECLARED_MISSING);
            case UNIDENTIFIED -> Finding.undecided(CLAUSE, Reason.PARENT_UNIDENTIFIED);
            case ALIVE -> judgeLiving(parent, asOf);
        };
    }

    private Finding judgeLiving(ParentFacts parent, LocalDate asOf) {
        var parts = parent.circumstances().stream().map(it -> judge(it, asOf)).toList();
        return summary(parent, asOf, parts).restingOn(parts);
    }

    private static Finding summary(ParentFacts parent, LocalDate asOf, List<Finding> parts) {
        if (!parent.isInSomeCircumstance(asOf)) {
            return Finding.notMet(CLAUSE, Reason.PARENT_ABLE);
        }
        return switch (best(parts)) {
            case MET -> Finding.met(CLAUSE, Reason.PARENT_UNABLE);
            case UNDECIDED -> Finding.undecided(CLAUSE, Reason.PARENT_CIRCUMSTANCE_NOT_KNOWN);
            case NOT_MET -> Finding.notMet(CLAUSE, Reason.PARENT_CIRCUMSTANCE_DOES_NOT_QUALIFY);
        };
    }

    private static Outcome best(List<Finding> parts) {
        return parts.stream().map(Finding::outcome).sorted().findFirst().orElse(Outcome.NOT_MET);
    }

    private Finding judge(Circumstance circumstance, LocalDate asOf) {
        return qualifications.stream()
                .filter(it -> it.types().contains(circumstance.type()))
                .findFirst()
                .orElseThrow()
                .judge(circumstance, asOf)
                .until(circumstance.nextChange(asOf));
    }
}
