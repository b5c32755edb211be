package org.tonghu.registry.classification.rules;

import java.util.List;
import org.tonghu.registry.classification.ChildFacts;
import org.tonghu.registry.classification.Clause;
import org.tonghu.registry.classification.Condition;
import org.tonghu.registry.classification.Disability;
import org.tonghu.registry.classification.Facts;
import org.tonghu.registry.classification.Finding;
import org.tonghu.registry.classification.Outcome;
import org.tonghu.registry.classification.Reason;

/**
 * The child's own serious illness or severe disability (自身重病、重残). The policy states no grade for
 * the child; the threshold for parents is used.
 */
public record SeriouslyIllOrSeverelyDisabled() implements Condition {

    private static final String CLAUSE = Clause.SEVERE_CONDITION;

    @Override
    public Finding judge(Facts facts) {
        var illness = illness(facts.child());
        var disability = disability(facts.child());
        return combine(illness, disability).restingOn(List.of(illness, disability));
    }

    private static Finding combine(Finding illness, Finding disability) {
        if (illness.outcome() == Outcome.MET || disability.outcome() == Outcome.MET) {
            return Finding.met(CLAUSE, Reason.SEVERE_CONDITION_OF_THE_CHILD);
        }
        return disability.outcome() == Outcome.UNDECIDED
                ? Finding.undecided(CLAUSE, disability.reason())
                : Finding.notMet(CLAUSE, Reason.NO_SEVERE_CONDITION);
    }

    private static Finding illness(ChildFacts child) {
        return child.seriousIllness()
                ? Finding.met(CLAUSE, Reason.SERIOUSLY_ILL)
                : Finding.notMet(CLAUSE, Reason.NO_SERIOUS_ILLNESS);
    }

    private static Finding disability(ChildFacts child) {
        return switch (Disability.severity(child.disabilities())) {
            case MET -> Finding.met(CLAUSE, Reason.SEVERELY_DISABLED);
            case UNDECIDED -> Finding.undecided(CLAUSE, Reason.DISABILITY_COMPONENTS_NOT_KNOWN);
            case NOT_MET ->
                    Finding.notMet(
                            CLAUSE,
                            child.disabilities().isEmpty()
                                    ? Reason.NO_DISABILITY
                                    : Reason.DISABILITY_NOT_SEVERE);
        };
    }
}
