package org.tonghu.registry.classification.rules;

import static org.tonghu.registry.classification.Circumstance.Type.*;

import java.time.LocalDate;
import java.util.Set;
import org.tonghu.registry.classification.Circumstance;
import org.tonghu.registry.classification.Clause;
import org.tonghu.registry.classification.Finding;
import org.tonghu.registry.classification.Reason;

/**
 * Imprisoned, in compulsory drug rehabilitation or otherwise deprived of liberty for a term of six
 * months or more. The whole term counts, not what remains of it; without a known end it is long
 * enough.
 */
public record ServesTermOfSixMonths() implements Qualification {

    @Override
    public Set<Circumstance.Type> types() {
        return Set.of(IMPRISONED, COMPULSORY_DRUG_REHABILITATION, OTHER_LIBERTY_RESTRICTION);
    }

    @Override
    public Finding judge(Circumstance term, LocalDate asOf) {
        var from = term.from();
        if (from != null && asOf.isBefore(from)) {
            return Finding.notMet(Clause.THRESHOLDS, Reason.TERM_NOT_BEGUN);
        }
        if (!term.isInForceOn(asOf)) {
            return Finding.notMet(Clause.THRESHOLDS, Reason.TERM_OVER);
        }
        var complete = term.sixMonthsComplete();
        var to = term.to();
        return to == null || complete == null || !to.isBefore(complete)
                ? Finding.met(Clause.THRESHOLDS, Reason.TERM_OF_SIX_MONTHS)
                : Finding.notMet(Clause.THRESHOLDS, Reason.TERM_UNDER_SIX_MONTHS);
    }
}
