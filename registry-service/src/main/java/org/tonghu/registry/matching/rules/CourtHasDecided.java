package org.tonghu.registry.matching.rules;

import static org.tonghu.registry.classification.Circumstance.Type.GUARDIANSHIP_REVOKED;
import static org.tonghu.registry.classification.Circumstance.Type.IMPRISONED;

import org.tonghu.registry.child.Child;
import org.tonghu.registry.classification.ParentStatus;
import org.tonghu.registry.matching.Reading;
import org.tonghu.registry.matching.Relation;
import org.tonghu.registry.matching.Row;
import org.tonghu.registry.matching.Suggestion;
import org.tonghu.registry.matching.Verdict;

/** A court has declared a parent dead or missing, sentenced, or decided on guardianship. */
public final class CourtHasDecided implements Reading {

    private static final Reading DIED = new SomebodyHasDied();

    @Override
    public Verdict of(Row row, Relation relation, Child child) {
        if (row.says("decision", "DECLARED_DEAD")) {
            return DIED.of(row, relation, child);
        }
        if (relation.isParent()) {
            return onParent(row, relation, child);
        }
        var revoked = row.says("decision", "GUARDIANSHIP_REVOKED");
        var sentenced = row.says("decision", "IMPRISONED");
        if (relation == Relation.CHILD || !revoked && !sentenced) {
            return Verdict.nothing();
        }
        return Verdict.suspected(
                revoked ? Suggestion.GUARDIANSHIP_REVOKED : Suggestion.CARER_IN_CUSTODY);
    }

    private static Verdict onParent(Row row, Relation relation, Child child) {
        var status = OnRecord.parent(child, relation).status();
        var revoked = OnRecord.circumstance(child, relation, row.on(), GUARDIANSHIP_REVOKED);
        var held = OnRecord.circumstance(child, relation, row.on(), IMPRISONED);
        return switch (row.says().getOrDefault("decision", "")) {
            case "DECLARED_MISSING" ->
                    Verdict.unless(
                            status == ParentStatus.DECLARED_MISSING,
                            Suggestion.PARENT_DECLARED_MISSING);
            case "GUARDIANSHIP_REVOKED" -> Verdict.unless(revoked, Suggestion.GUARDIANSHIP_REVOKED);
            case "GUARDIANSHIP_RESTORED" ->
                    Verdict.unless(!revoked, Suggestion.GUARDIANSHIP_RESTORED);
            default -> Verdict.unless(held, Suggestion.PARENT_IN_CUSTODY);
        };
    }
}
