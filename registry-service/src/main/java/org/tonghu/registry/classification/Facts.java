package org.tonghu.registry.classification;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Predicate;

/**
 * What is known of a child and the two parents.
 *
 * @param asOf the day judged, a business day in Asia/Shanghai
 */
public record Facts(LocalDate asOf, ChildFacts child, List<ParentFacts> parents) {

    public Facts {
        if (parents.size() != 2) {
            throw new IllegalArgumentException("exactly two parents are judged");
        }
        parents = List.copyOf(parents);
    }

    /** The same facts, judged on another day. */
    public Facts on(LocalDate day) {
        return new Facts(day, child, parents);
    }

    public long parentsThat(Predicate<ParentFacts> property) {
        return parents.stream().filter(property).count();
    }
}
