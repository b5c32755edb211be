package org.tonghu.registry.classification;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Judges all six categories with the rule set in force on the day. */
public final class ClassifyChild {

    private final RuleSets ruleSets;

    public ClassifyChild(RuleSets ruleSets) {
        this.ruleSets = ruleSets;
    }

    public Classification classify(Facts facts) {
        var judged = judge(facts);
        return new Classification(
                facts.asOf(), judged.ruleSet(), judged.findings(), firstChange(facts, judged));
    }

    private Judged judge(Facts facts) {
        var ruleSet = ruleSets.inForceOn(facts.asOf());
        var findings = new EnumMap<Category, Finding>(Category.class);
        ruleSet.rules().forEach(rule -> findings.put(rule.category(), rule.judge(facts)));
        return new Judged(ruleSet.name(), findings);
    }

    /**
     * Goes from one day that may matter to the next, until the answer differs or nothing is left
     * that time changes.
     */
    private @Nullable LocalDate firstChange(Facts facts, Judged today) {
        var next = nextDay(facts.asOf(), today);
        while (next != null) {
            var then = judge(facts.on(next));
            if (!then.answersAs(today)) {
                return next;
            }
            next = nextDay(next, then);
        }
        return null;
    }

    private @Nullable LocalDate nextDay(LocalDate day, Judged judged) {
        var changes = judged.findings().values().stream().flatMap(Finding::changes);
        return Stream.concat(changes, Stream.ofNullable(ruleSets.nextAfter(day)))
                .min(Comparator.naturalOrder())
                .orElse(null);
    }

    private record Judged(String ruleSet, Map<Category, Finding> findings) {

        boolean answersAs(Judged other) {
            return ruleSet.equals(other.ruleSet)
                    && findings.keySet().stream().allMatch(it -> sameFinding(it, other));
        }

        private boolean sameFinding(Category category, Judged other) {
            var mine = Objects.requireNonNull(findings.get(category));
            var theirs = Objects.requireNonNull(other.findings.get(category));
            return mine.outcome() == theirs.outcome() && mine.reason() == theirs.reason();
        }
    }
}
