package org.tonghu.registry.classification.rules;

import org.tonghu.registry.classification.Clause;
import org.tonghu.registry.classification.Condition;
import org.tonghu.registry.classification.Facts;
import org.tonghu.registry.classification.Finding;
import org.tonghu.registry.classification.ParentFacts;
import org.tonghu.registry.classification.Reason;

/** The definition of de facto unattended children needs a parent who lives and cannot care. */
public record ALivingParentIsKnown() implements Condition {

    @Override
    public Finding judge(Facts facts) {
        return facts.parentsThat(ParentFacts::isAlive) > 0
                ? Finding.met(Clause.DE_FACTO_UNATTENDED, Reason.A_LIVING_PARENT_IS_KNOWN)
                : Finding.notMet(Clause.DE_FACTO_UNATTENDED, Reason.NO_LIVING_PARENT_KNOWN);
    }
}
