package org.tonghu.registry.classification.rules;

import java.time.LocalDate;
import java.util.Set;
import org.tonghu.registry.classification.Circumstance;
import org.tonghu.registry.classification.Clause;
import org.tonghu.registry.classification.Finding;
import org.tonghu.registry.classification.Reason;

/**
 * Out of contact and not supporting the child for six months or more; the day six months are
 * complete counts.
 */
public record OutOfContactForSixMonths() implements Qualification {

    @Override
    public Set<Circumstance.Type> types() {
        return Set.of(Circumstance.Type.OUT_OF_CONTACT);
    }

    @Override
    public Finding judge(Circumstance absence, LocalDate asOf) {
        if (!absence.isInForceOn(asOf)) {
            return Finding.notMet(Clause.THRESHOLDS, Reason.IN_CONTACT);
        }
        if (absence.supportPerformed()) {
            return Finding.notMet(Clause.THRESHOLDS, Reason.SUPPORT_PERFORMED);
        }
        var complete = absence.sixMonthsComplete();
        return complete == null || asOf.isBefore(complete)
                ? Finding.notMet(Clause.THRESHOLDS, Reason.OUT_OF_CONTACT_UNDER_SIX_MONTHS)
                : Finding.met(Clause.THRESHOLDS, Reason.OUT_OF_CONTACT_SIX_MONTHS);
    }
}
