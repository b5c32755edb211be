package org.tonghu.registry.matching.rules;

import static org.tonghu.registry.classification.Circumstance.Type.SEVERE_DISABILITY;

import org.tonghu.registry.child.Child;
import org.tonghu.registry.classification.Disability;
import org.tonghu.registry.matching.Reading;
import org.tonghu.registry.matching.Relation;
import org.tonghu.registry.matching.Row;
import org.tonghu.registry.matching.Suggestion;
import org.tonghu.registry.matching.Verdict;

/**
 * A certificate of the child differs from the record, or a parent's severe disability begins or
 * ends.
 */
public final class DisabilityIsCertified implements Reading {

    @Override
    public Verdict of(Row row, Relation relation, Child child) {
        var certified =
                new Disability(
                        Integer.parseInt(row.says().getOrDefault("type", "0")),
                        Integer.parseInt(row.says().getOrDefault("grade", "0")));
        var held = row.says("event", "HELD");
        if (relation == Relation.CHILD) {
            var known = child.facts().disabilities().contains(certified) == held;
            return Verdict.unless(known, Suggestion.CHILD_DISABILITY);
        }
        if (!relation.isParent() || held && !mayBeSevere(certified)) {
            return Verdict.nothing();
        }
        var known = OnRecord.circumstance(child, relation, row.on(), SEVERE_DISABILITY);
        return held
                ? Verdict.unless(known, Suggestion.PARENT_DISABLED)
                : Verdict.unless(!known, Suggestion.PARENT_DISABILITY_ENDED);
    }

    /** A multiple disability of a lighter grade depends on its components: a person asks. */
    private static boolean mayBeSevere(Disability certified) {
        return certified.isSevere() || certified.type() == 7;
    }
}
