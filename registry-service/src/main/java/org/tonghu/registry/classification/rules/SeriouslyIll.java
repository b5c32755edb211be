package org.tonghu.registry.classification.rules;

import java.time.LocalDate;
import java.util.Set;
import org.tonghu.registry.classification.Circumstance;
import org.tonghu.registry.classification.Clause;
import org.tonghu.registry.classification.Finding;
import org.tonghu.registry.classification.Reason;

/** An illness on the local list (重病); whether it is on the list may not have been checked yet. */
public record SeriouslyIll() implements Qualification {

    @Override
    public Set<Circumstance.Type> types() {
        return Set.of(Circumstance.Type.SERIOUS_ILLNESS);
    }

    @Override
    public Finding judge(Circumstance illness, LocalDate asOf) {
        if (!illness.isInForceOn(asOf)) {
            return Finding.notMet(Clause.THRESHOLDS, Reason.NOT_IN_FORCE);
        }
        var onLocalList = illness.onLocalList();
        if (onLocalList == null) {
            return Finding.undecided(Clause.THRESHOLDS, Reason.LOCAL_LIST_NOT_CHECKED);
        }
        return onLocalList
                ? Finding.met(Clause.THRESHOLDS, Reason.SERIOUSLY_ILL)
                : Finding.notMet(Clause.THRESHOLDS, Reason.ILLNESS_NOT_ON_LOCAL_LIST);
    }
}
