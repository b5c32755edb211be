package org.tonghu.registry.matching.rules;

import org.tonghu.registry.child.Child;
import org.tonghu.registry.child.Departure;
import org.tonghu.registry.classification.ParentStatus;
import org.tonghu.registry.matching.Reading;
import org.tonghu.registry.matching.Relation;
import org.tonghu.registry.matching.Row;
import org.tonghu.registry.matching.Suggestion;
import org.tonghu.registry.matching.Verdict;

/** Death registrations and cremations: a parent, the child or a carer has died (二(二)1, F-107). */
public final class SomebodyHasDied implements Reading {

    @Override
    public Verdict of(Row row, Relation relation, Child child) {
        return switch (relation) {
            case CHILD -> {
                var left = child.departure();
                var known = left != null && left.reason() == Departure.Reason.DIED;
                yield Verdict.unless(known, Suggestion.CHILD_DIED);
            }
            case PARENT_1, PARENT_2 -> {
                var known = OnRecord.parent(child, relation).status() == ParentStatus.DEAD;
                yield Verdict.unless(known, Suggestion.PARENT_DIED);
            }
            case GUARDIAN, CARER -> Verdict.suspected(Suggestion.CARER_DIED);
        };
    }
}
