package org.tonghu.registry.child;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.tonghu.registry.classification.Category;
import org.tonghu.starter.domain.Event;

/** A category was recognised: the facts stay as they are, but rights may follow. */
public final class Recognised {

    private Recognised() {}

    /**
     * @param determined the category, where two persons decided what the rules left open; null
     *     where the facts meet it
     */
    public static Change of(Child child, String application, @Nullable Category determined) {
        var stands = child.standing();
        var after =
                determined == null
                        ? child
                        : child.as(child.dossier(), stands.determined(determined));
        var event = Event.of("child.recognised", Map.of("application", application));
        return new Change(after, List.of(event));
    }

    /** What a person still has to decide: left open by the rules, and not decided by anybody. */
    public static List<Category> open(Child child) {
        return child.dossier().current().classification().undecided().stream()
                .filter(it -> !child.standing().determined().contains(it))
                .toList();
    }
}
