package org.tonghu.registry.classification.rules;

import org.tonghu.registry.classification.Clause;
import org.tonghu.registry.classification.Condition;
import org.tonghu.registry.classification.Facts;
import org.tonghu.registry.classification.Finding;
import org.tonghu.registry.classification.HouseholdRegistration;
import org.tonghu.registry.classification.Reason;

/**
 * The child has a rural household registration (农村户籍); a child without any registration has none.
 */
public record RuralRegistration() implements Condition {

    @Override
    public Finding judge(Facts facts) {
        return facts.child().householdRegistration() == HouseholdRegistration.RURAL
                ? Finding.met(Clause.DEFINITIONS, Reason.RURAL_REGISTRATION)
                : Finding.notMet(Clause.DEFINITIONS, Reason.NOT_RURAL_REGISTRATION);
    }
}
