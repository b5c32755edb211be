package org.tonghu.registry.classification.rules;

import org.tonghu.registry.classification.Clause;
import org.tonghu.registry.classification.Condition;
import org.tonghu.registry.classification.Facts;
import org.tonghu.registry.classification.Finding;
import org.tonghu.registry.classification.Reason;

/**
 * From the day of the adoption registration the child has parents again and belongs to no category.
 */
public record NotAdopted() implements Condition {

    @Override
    public Finding judge(Facts facts) {
        var adoptedOn = facts.child().adoptedOn();
        if (adoptedOn == null) {
            return Finding.met(Clause.ADOPTION, Reason.NOT_ADOPTED);
        }
        return facts.asOf().isBefore(adoptedOn)
                ? Finding.met(Clause.ADOPTION, Reason.NOT_ADOPTED).until(adoptedOn)
                : Finding.notMet(Clause.ADOPTION, Reason.ADOPTED);
    }
}
