package org.tonghu.registry.matching.rules;

import org.tonghu.registry.child.Child;
import org.tonghu.registry.classification.Category;
import org.tonghu.registry.matching.Reading;
import org.tonghu.registry.matching.Relation;
import org.tonghu.registry.matching.Row;
import org.tonghu.registry.matching.Suggestion;
import org.tonghu.registry.matching.Verdict;

/**
 * A child whose contribution is paid in full is not insured (二(二)3); left-behind children without
 * another category are not in that list.
 */
public final class ChildIsNotInsured implements Reading {

    @Override
    public Verdict of(Row row, Relation relation, Child child) {
        var entitled =
                child.dossier().current().classification().categories().stream()
                        .anyMatch(it -> it != Category.RURAL_LEFT_BEHIND);
        return relation == Relation.CHILD && entitled && row.says("insured", "NO")
                ? Verdict.suspected(Suggestion.NOT_INSURED)
                : Verdict.nothing();
    }
}
