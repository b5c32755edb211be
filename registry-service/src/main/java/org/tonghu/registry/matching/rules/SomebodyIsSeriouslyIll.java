package org.tonghu.registry.matching.rules;

import static org.tonghu.registry.classification.Circumstance.Type.SERIOUS_ILLNESS;

import org.tonghu.registry.child.Child;
import org.tonghu.registry.matching.Reading;
import org.tonghu.registry.matching.Relation;
import org.tonghu.registry.matching.Row;
import org.tonghu.registry.matching.Suggestion;
import org.tonghu.registry.matching.Verdict;

/** The child or a parent has an illness of the local list (F-103). */
public final class SomebodyIsSeriouslyIll implements Reading {

    @Override
    public Verdict of(Row row, Relation relation, Child child) {
        if (!row.says("onLocalList", "YES")) {
            return Verdict.nothing();
        }
        if (relation == Relation.CHILD) {
            var known = child.facts().seriousIllness();
            return Verdict.unless(known, Suggestion.CHILD_SERIOUSLY_ILL);
        }
        return relation.isParent()
                ? Verdict.unless(
                        OnRecord.circumstance(child, relation, row.on(), SERIOUS_ILLNESS),
                        Suggestion.PARENT_SERIOUSLY_ILL)
                : Verdict.nothing();
    }
}
