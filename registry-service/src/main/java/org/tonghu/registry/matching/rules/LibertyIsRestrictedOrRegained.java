package org.tonghu.registry.matching.rules;

import static org.tonghu.registry.classification.Circumstance.Type.*;

import org.tonghu.registry.child.Child;
import org.tonghu.registry.matching.Reading;
import org.tonghu.registry.matching.Relation;
import org.tonghu.registry.matching.Row;
import org.tonghu.registry.matching.Suggestion;
import org.tonghu.registry.matching.Verdict;

/**
 * Custody, compulsory rehabilitation and prison terms: de facto unattended may begin, or end with a
 * release (二(二)1(1), F-105, F-116).
 */
public final class LibertyIsRestrictedOrRegained implements Reading {

    @Override
    public Verdict of(Row row, Relation relation, Child child) {
        var free = row.says("event", "ENDED") || row.says("event", "RELEASED");
        if (relation.isParent()) {
            var held =
                    OnRecord.circumstance(
                            child,
                            relation,
                            row.on(),
                            IMPRISONED,
                            COMPULSORY_DRUG_REHABILITATION,
                            OTHER_LIBERTY_RESTRICTION);
            return free
                    ? Verdict.unless(!held, Suggestion.PARENT_RELEASED)
                    : Verdict.unless(held, Suggestion.PARENT_IN_CUSTODY);
        }
        return relation == Relation.CHILD || free
                ? Verdict.nothing()
                : Verdict.suspected(Suggestion.CARER_IN_CUSTODY);
    }
}
