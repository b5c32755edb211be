package org.tonghu.registry.classification;

import java.util.Collections;
import java.util.List;

/**
 * A category as a list of conditions that must all hold. The first one that fails decides, or else
 * the first one that is unknown leaves it open.
 *
 * @param clause the category's own section of the policy
 * @param substance the condition of the list that gives the reason when all hold
 */
public record CategoryRule(
        Category category, String clause, List<Condition> conditions, Condition substance) {

    public CategoryRule {
        conditions = List.copyOf(conditions);
    }

    public Finding judge(Facts facts) {
        var parts = conditions.stream().map(it -> it.judge(facts)).toList();
        var outcome = Collections.max(parts.stream().map(Finding::outcome).toList());
        var deciding =
                outcome == Outcome.MET
                        ? parts.get(conditions.indexOf(substance))
                        : parts.stream()
                                .filter(it -> it.outcome() == outcome)
                                .findFirst()
                                .orElseThrow();
        return Finding.of(outcome, clause, deciding.reason()).restingOn(parts);
    }
}
