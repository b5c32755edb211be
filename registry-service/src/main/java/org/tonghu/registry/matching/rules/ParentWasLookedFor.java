package org.tonghu.registry.matching.rules;

import static org.tonghu.registry.classification.Circumstance.Type.OUT_OF_CONTACT;

import org.tonghu.registry.child.Child;
import org.tonghu.registry.matching.Reading;
import org.tonghu.registry.matching.Relation;
import org.tonghu.registry.matching.Row;
import org.tonghu.registry.matching.Suggestion;
import org.tonghu.registry.matching.Verdict;

/** Police looked for a parent out of contact (民发〔2020〕125号, F-109). */
public final class ParentWasLookedFor implements Reading {

    @Override
    public Verdict of(Row row, Relation relation, Child child) {
        if (!relation.isParent()) {
            return Verdict.nothing();
        }
        var lost = OnRecord.circumstance(child, relation, row.on(), OUT_OF_CONTACT);
        return row.says("result", "FOUND")
                ? Verdict.unless(!lost, Suggestion.PARENT_FOUND)
                : Verdict.unless(lost, Suggestion.PARENT_NOT_FOUND);
    }
}
