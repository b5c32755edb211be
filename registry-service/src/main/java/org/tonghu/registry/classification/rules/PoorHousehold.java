package org.tonghu.registry.classification.rules;

import org.tonghu.registry.classification.Clause;
import org.tonghu.registry.classification.Condition;
import org.tonghu.registry.classification.EconomicStatus;
import org.tonghu.registry.classification.Facts;
import org.tonghu.registry.classification.Finding;
import org.tonghu.registry.classification.Reason;

/**
 * The household lives on the minimum living guarantee or destitute support, or is registered as
 * poor.
 */
public record PoorHousehold() implements Condition {

    @Override
    public Finding judge(Facts facts) {
        var status = facts.child().economicStatus();
        if (status.stream().anyMatch(it -> it != EconomicStatus.OTHER_HARDSHIP)) {
            return Finding.met(Clause.POOR_FAMILY, Reason.POOR_HOUSEHOLD);
        }
        return status.isEmpty()
                ? Finding.notMet(Clause.POOR_FAMILY, Reason.NOT_A_POOR_HOUSEHOLD)
                : Finding.undecided(Clause.POOR_FAMILY, Reason.OTHER_HARDSHIP_TO_BE_JUDGED);
    }
}
