package org.tonghu.registry.classification.rules;

import static org.tonghu.registry.classification.Circumstance.Type.*;

import java.time.LocalDate;
import java.util.Set;
import org.tonghu.registry.classification.Circumstance;
import org.tonghu.registry.classification.Clause;
import org.tonghu.registry.classification.Finding;
import org.tonghu.registry.classification.Reason;

/** Before 2021 a revoked guardianship or a deportation was no listed circumstance. */
public record NotYetAGround() implements Qualification {

    @Override
    public Set<Circumstance.Type> types() {
        return Set.of(GUARDIANSHIP_REVOKED, DEPORTED);
    }

    @Override
    public Finding judge(Circumstance circumstance, LocalDate asOf) {
        return Finding.notMet(Clause.DE_FACTO_UNATTENDED, Reason.NOT_IN_THIS_RULE_SET);
    }
}
