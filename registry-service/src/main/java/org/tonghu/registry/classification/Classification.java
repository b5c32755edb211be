package org.tonghu.registry.classification;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What the rules of a day say about a child, with every finding.
 *
 * @param ruleSet name of the rule set used
 * @param findings one for each category
 * @param validUntil first day on which time alone, a later rule set included, may change the
 *     answer; null if none
 */
public record Classification(
        LocalDate asOf,
        String ruleSet,
        Map<Category, Finding> findings,
        @Nullable LocalDate validUntil) {

    public List<Category> categories() {
        return having(Outcome.MET);
    }

    /** Categories that a person has to decide. */
    public List<Category> undecided() {
        return having(Outcome.UNDECIDED);
    }

    /** The first of the four kinds of difficulty in the policy's order, for statistics. */
    public Optional<Category> primaryDifficulty() {
        return categories().stream().filter(Category.difficulties()::contains).findFirst();
    }

    private List<Category> having(Outcome outcome) {
        return findings.entrySet().stream()
                .filter(it -> it.getValue().outcome() == outcome)
                .map(Map.Entry::getKey)
                .sorted()
                .toList();
    }
}
