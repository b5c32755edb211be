package org.tonghu.registry.classification.rules;

import org.tonghu.registry.classification.Clause;
import org.tonghu.registry.classification.Condition;
import org.tonghu.registry.classification.Facts;
import org.tonghu.registry.classification.Finding;
import org.tonghu.registry.classification.ParentFacts;
import org.tonghu.registry.classification.Reason;

/**
 * Both parents are away for work, or one is and the other, living, has no guardianship capacity
 * (国发〔2016〕13号). One away and the other not living is not covered by the text, which speaks of two
 * living parents.
 */
public record ParentsAwayForWork() implements Condition {

    @Override
    public Finding judge(Facts facts) {
        var away = facts.parentsThat(ParentFacts::isAwayForWork);
        if (away == 2) {
            return Finding.met(Clause.LEFT_BEHIND, Reason.BOTH_PARENTS_AWAY);
        }
        return facts.parents().stream()
                .filter(parent -> away == 1 && !parent.isAwayForWork())
                .map(ParentsAwayForWork::judgeParentAtHome)
                .findFirst()
                .orElseGet(() -> Finding.notMet(Clause.LEFT_BEHIND, Reason.NO_PARENT_AWAY));
    }

    private static Finding judgeParentAtHome(ParentFacts parent) {
        if (!parent.isAlive()) {
            return Finding.undecided(Clause.LEFT_BEHIND, Reason.ONE_AWAY_OTHER_NOT_LIVING_AT_HOME);
        }
        var capacity = parent.guardianshipCapacity();
        if (capacity == null) {
            return Finding.undecided(Clause.LEFT_BEHIND, Reason.CAPACITY_NOT_KNOWN);
        }
        return capacity
                ? Finding.notMet(Clause.LEFT_BEHIND, Reason.PARENT_AT_HOME_CAPABLE)
                : Finding.met(Clause.LEFT_BEHIND, Reason.ONE_AWAY_OTHER_WITHOUT_CAPACITY);
    }
}
