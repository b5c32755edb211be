package org.tonghu.registry.classification.rules;

import java.time.LocalDate;
import java.util.Set;
import org.tonghu.registry.classification.Circumstance;
import org.tonghu.registry.classification.Clause;
import org.tonghu.registry.classification.Disability;
import org.tonghu.registry.classification.Finding;
import org.tonghu.registry.classification.Reason;

/** Grade 1 or 2 of any type, or grade 3 or 4 intellectual or mental (重残, 民发〔2019〕62号). */
public record SeverelyDisabled() implements Qualification {

    @Override
    public Set<Circumstance.Type> types() {
        return Set.of(Circumstance.Type.SEVERE_DISABILITY);
    }

    @Override
    public Finding judge(Circumstance circumstance, LocalDate asOf) {
        if (!circumstance.isInForceOn(asOf)) {
            return Finding.notMet(Clause.THRESHOLDS, Reason.NOT_IN_FORCE);
        }
        if (circumstance.disabilities().isEmpty()) {
            return Finding.undecided(Clause.THRESHOLDS, Reason.DISABILITY_GRADE_NOT_KNOWN);
        }
        return switch (Disability.severity(circumstance.disabilities())) {
            case MET -> Finding.met(Clause.THRESHOLDS, Reason.SEVERELY_DISABLED);
            case UNDECIDED ->
                    Finding.undecided(Clause.THRESHOLDS, Reason.DISABILITY_COMPONENTS_NOT_KNOWN);
            case NOT_MET -> Finding.notMet(Clause.THRESHOLDS, Reason.DISABILITY_NOT_SEVERE);
        };
    }
}
