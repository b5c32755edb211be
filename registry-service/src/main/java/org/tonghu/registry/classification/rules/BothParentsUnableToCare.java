package org.tonghu.registry.classification.rules;

import java.util.Collections;
import java.util.List;
import org.tonghu.registry.classification.Clause;
import org.tonghu.registry.classification.Condition;
import org.tonghu.registry.classification.Facts;
import org.tonghu.registry.classification.Finding;
import org.tonghu.registry.classification.Outcome;
import org.tonghu.registry.classification.ParentFacts;
import org.tonghu.registry.classification.Reason;

/**
 * Each parent is lost or in a circumstance that qualifies; one able parent excludes. Beside a
 * parent who was never identified, any circumstance of the other leaves it open in every rule set.
 */
public record BothParentsUnableToCare(ParentUnableToCare parentUnable) implements Condition {

    private static final String CLAUSE = Clause.DE_FACTO_UNATTENDED;

    @Override
    public Finding judge(Facts facts) {
        var parts =
                facts.parents().stream().map(it -> parentUnable.judge(it, facts.asOf())).toList();
        return summary(facts, parts).restingOn(parts);
    }

    private static Finding summary(Facts facts, List<Finding> parts) {
        if (facts.parentsThat(ParentFacts::isUnidentified) > 0
                && facts.parentsThat(it -> it.isInSomeCircumstance(facts.asOf())) > 0) {
            return Finding.undecided(CLAUSE, Reason.OTHER_PARENT_UNIDENTIFIED);
        }
        var worst = Collections.max(parts.stream().map(Finding::outcome).toList());
        if (worst == Outcome.MET) {
            return Finding.met(CLAUSE, Reason.BOTH_PARENTS_UNABLE);
        }
        var deciding = parts.stream().filter(it -> it.outcome() == worst).findFirst().orElseThrow();
        return Finding.of(worst, CLAUSE, deciding.reason());
    }
}
