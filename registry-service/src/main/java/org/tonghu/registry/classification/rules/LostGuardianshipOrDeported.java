package org.tonghu.registry.classification.rules;

import static org.tonghu.registry.classification.Circumstance.Type.*;

import java.time.LocalDate;
import java.util.Set;
import org.tonghu.registry.classification.Circumstance;
import org.tonghu.registry.classification.Clause;
import org.tonghu.registry.classification.Finding;
import org.tonghu.registry.classification.Reason;

/** Guardianship revoked by a court, or deported: a ground since 民发〔2020〕125号. */
public record LostGuardianshipOrDeported() implements Qualification {

    @Override
    public Set<Circumstance.Type> types() {
        return Set.of(GUARDIANSHIP_REVOKED, DEPORTED);
    }

    @Override
    public Finding judge(Circumstance circumstance, LocalDate asOf) {
        if (!circumstance.isInForceOn(asOf)) {
            return Finding.notMet(Clause.CIRCUMSTANCES_OF_2021, Reason.NOT_IN_FORCE);
        }
        return Finding.met(
                Clause.CIRCUMSTANCES_OF_2021,
                circumstance.type() == DEPORTED ? Reason.DEPORTED : Reason.GUARDIANSHIP_REVOKED);
    }
}
