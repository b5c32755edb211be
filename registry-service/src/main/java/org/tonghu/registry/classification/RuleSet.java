package org.tonghu.registry.classification;

import java.time.LocalDate;
import java.util.List;

/**
 * The rules of one time, named by the day they came into force.
 *
 * @param basis what came into force that day, Chinese and English
 */
public record RuleSet(LocalDate from, Basis basis, List<CategoryRule> rules) {

    /** Document or law behind a rule set. */
    public record Basis(String zh, String en) {}

    public RuleSet {
        rules = List.copyOf(rules);
    }

    public String name() {
        return from.toString();
    }
}
