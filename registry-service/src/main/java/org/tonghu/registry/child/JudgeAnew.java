package org.tonghu.registry.child;

import java.time.LocalDate;
import java.util.List;
import org.tonghu.registry.classification.ClassifyChild;

/** Decides on a child again because the rules are other than the decision before knew. */
public final class JudgeAnew {

    private JudgeAnew() {}

    /** As of today, on what is known by now; no events where it comes to the same, or has left. */
    public static Change of(Child child, LocalDate today, ClassifyChild classify) {
        if (child.departure() != null) {
            return new Change(child, List.of());
        }
        var facts = child.known().on(today).judgedOn(today);
        var before = child.dossier();
        var after = child.as(before.anew(facts, classify), child.standing());
        var decided = after.dossier().decisions().size() > before.decisions().size();
        return new Change(after, decided ? List.of(ChildEvents.classified(after)) : List.of());
    }
}
