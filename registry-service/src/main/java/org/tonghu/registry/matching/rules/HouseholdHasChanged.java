package org.tonghu.registry.matching.rules;

import java.util.Objects;
import org.tonghu.registry.child.Child;
import org.tonghu.registry.classification.HouseholdRegistration;
import org.tonghu.registry.matching.Reading;
import org.tonghu.registry.matching.Relation;
import org.tonghu.registry.matching.Row;
import org.tonghu.registry.matching.Suggestion;
import org.tonghu.registry.matching.Verdict;

/** The child's household was registered, moved or cancelled (二(四)1: no registration is a risk). */
public final class HouseholdHasChanged implements Reading {

    @Override
    public Verdict of(Row row, Relation relation, Child child) {
        if (relation != Relation.CHILD) {
            return Verdict.nothing();
        }
        var facts = child.facts();
        if (row.says("event", "REGISTERED")) {
            var known = facts.householdRegistration() != HouseholdRegistration.NONE;
            return Verdict.unless(known, Suggestion.HOUSEHOLD_REGISTERED);
        }
        if (row.says("event", "MOVED")) {
            var to = row.says().get("division");
            var known = to != null && Objects.toString(facts.registeredAt(), "").startsWith(to);
            return Verdict.unless(known, Suggestion.HOUSEHOLD_MOVED);
        }
        return Verdict.suspected(Suggestion.HOUSEHOLD_CANCELLED);
    }
}
