package org.tonghu.registry.classification;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** All rule sets in the order of their days. A day before the first one is judged by the first. */
public record RuleSets(List<RuleSet> inOrder) {

    public RuleSets {
        inOrder = List.copyOf(inOrder);
    }

    public RuleSet inForceOn(LocalDate day) {
        return inOrder.stream()
                .filter(it -> !it.from().isAfter(day))
                .reduce((earlier, later) -> later)
                .orElseGet(inOrder::getFirst);
    }

    /** Day on which the next rule set after that day comes into force; null if none is known. */
    public @Nullable LocalDate nextAfter(LocalDate day) {
        var current = inForceOn(day);
        return inOrder.stream()
                .map(RuleSet::from)
                .filter(it -> it.isAfter(day) && it.isAfter(current.from()))
                .findFirst()
                .orElse(null);
    }
}
