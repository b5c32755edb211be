package org.tonghu.registry.matching.rules;

import java.time.LocalDate;
import java.util.Arrays;
import org.tonghu.registry.child.Child;
import org.tonghu.registry.classification.Circumstance;
import org.tonghu.registry.classification.ParentFacts;
import org.tonghu.registry.matching.Relation;

/** What a child's record says already. */
final class OnRecord {

    private OnRecord() {}

    static ParentFacts parent(Child child, Relation relation) {
        return child.facts().parents().get(relation.parent()).facts();
    }

    /** Whether the parent is in one of these circumstances on that day, as far as is on record. */
    static boolean circumstance(
            Child child, Relation relation, LocalDate day, Circumstance.Type... types) {
        return parent(child, relation).circumstances().stream()
                .anyMatch(it -> Arrays.asList(types).contains(it.type()) && it.isInForceOn(day));
    }
}
