package org.tonghu.registry.classification.rules;

import org.tonghu.registry.classification.Clause;
import org.tonghu.registry.classification.Condition;
import org.tonghu.registry.classification.Facts;
import org.tonghu.registry.classification.Finding;
import org.tonghu.registry.classification.ParentFacts;
import org.tonghu.registry.classification.Reason;

/**
 * Lost both parents, or the birth parents cannot be found (失去父母、查找不到生父母). One lost and one never
 * identified is not covered by the text.
 */
public record ParentsLostOrUnknown() implements Condition {

    @Override
    public Finding judge(Facts facts) {
        var lost = facts.parentsThat(ParentFacts::isLost);
        var unidentified = facts.parentsThat(ParentFacts::isUnidentified);
        if (lost == 2) {
            return Finding.met(Clause.ORPHANS, Reason.BOTH_PARENTS_LOST);
        }
        if (unidentified == 2) {
            return Finding.met(Clause.ORPHANS, Reason.PARENTS_CANNOT_BE_FOUND);
        }
        return lost + unidentified == 2
                ? Finding.undecided(Clause.ORPHANS, Reason.ONE_LOST_ONE_UNIDENTIFIED)
                : Finding.notMet(Clause.ORPHANS, Reason.A_PARENT_IS_NOT_LOST);
    }
}
