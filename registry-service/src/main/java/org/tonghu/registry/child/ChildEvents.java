package org.tonghu.registry.child;

import java.util.List;
import java.util.Map;
import org.tonghu.starter.domain.Event;

/** What a change of a child tells the other parts of the platform. */
final class ChildEvents {

    private ChildEvents() {}

    /** What happened, and that the categories came out otherwise where they did. */
    static List<Event> after(Event first, Child before, Child after) {
        var was = before.dossier().current().classification();
        var now = after.dossier().current().classification();
        var same =
                was.ruleSet().equals(now.ruleSet())
                        && was.categories().equals(now.categories())
                        && was.undecided().equals(now.undecided())
                        && before.dossier().periods().equals(after.dossier().periods());
        return same ? List.of(first) : List.of(first, classified(after));
    }

    static Event classified(Child child) {
        var decision = child.dossier().current().classification();
        return Event.of(
                "child.classified",
                Map.of("ruleSet", decision.ruleSet(), "asOf", decision.asOf().toString()));
    }
}
