package org.tonghu.registry.classification.rules;

import org.tonghu.registry.classification.AgeAttainment;
import org.tonghu.registry.classification.Clause;
import org.tonghu.registry.classification.Condition;
import org.tonghu.registry.classification.Facts;
import org.tonghu.registry.classification.Finding;
import org.tonghu.registry.classification.Reason;

/**
 * The child has not completed that many years: 未满18周岁, for left-behind children 不满16周岁.
 *
 * @param years the age that ends it
 */
public record UnderAge(int years, AgeAttainment attainment) implements Condition {

    @Override
    public Finding judge(Facts facts) {
        var reached = attainment.day(facts.child().birthDate(), years);
        return facts.asOf().isBefore(reached)
                ? Finding.met(Clause.DEFINITIONS, Reason.UNDER_AGE).until(reached)
                : Finding.notMet(Clause.DEFINITIONS, Reason.AGE_REACHED);
    }
}
