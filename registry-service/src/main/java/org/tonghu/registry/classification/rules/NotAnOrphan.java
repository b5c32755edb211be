package org.tonghu.registry.classification.rules;

import org.tonghu.registry.classification.Clause;
import org.tonghu.registry.classification.Condition;
import org.tonghu.registry.classification.Facts;
import org.tonghu.registry.classification.Finding;
import org.tonghu.registry.classification.Outcome;
import org.tonghu.registry.classification.Reason;

/**
 * Orphans are no longer counted as children in difficulty (孤儿不再计入困境儿童范围). While it is undecided
 * whether the child is an orphan, the other categories are judged as usual.
 *
 * @param lost the proposition that makes an orphan
 */
public record NotAnOrphan(Condition lost) implements Condition {

    @Override
    public Finding judge(Facts facts) {
        return lost.judge(facts).outcome() == Outcome.MET
                ? Finding.notMet(Clause.DEFINITIONS, Reason.ORPHANS_ARE_COUNTED_APART)
                : Finding.met(Clause.DEFINITIONS, Reason.NOT_AN_ORPHAN);
    }
}
