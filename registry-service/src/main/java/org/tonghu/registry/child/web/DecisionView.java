package org.tonghu.registry.child.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.tonghu.registry.child.Decision;
import org.tonghu.registry.classification.Category;
import org.tonghu.registry.classification.support.evidence.ChildEntry;
import org.tonghu.registry.classification.support.evidence.FindingEntry;
import org.tonghu.registry.classification.support.evidence.ParentEntry;
import org.tonghu.starter.access.ShowsChildren;

/** A decision with the facts it rests on and every finding. */
@JsonInclude(JsonInclude.Include.ALWAYS)
record DecisionView(
        String child,
        LocalDate asOf,
        Decision.Cause cause,
        String ruleSet,
        List<Category> categories,
        @Nullable Category primaryDifficulty,
        List<Category> undecided,
        @Nullable LocalDate validUntil,
        List<FindingEntry> findings,
        FactsUsed facts)
        implements ShowsChildren {

    record FactsUsed(ChildEntry child, List<ParentEntry> parents) {}

    static DecisionView of(String child, Decision decision, Locale locale) {
        var answer = decision.classification();
        var facts = decision.facts();
        return new DecisionView(
                child,
                answer.asOf(),
                decision.cause(),
                answer.ruleSet(),
                answer.categories(),
                answer.primaryDifficulty().orElse(null),
                answer.undecided(),
                answer.validUntil(),
                answer.findings().entrySet().stream()
                        .map(it -> FindingEntry.of(it.getKey(), it.getValue(), locale))
                        .toList(),
                new FactsUsed(
                        ChildEntry.of(facts.child()),
                        facts.parents().stream().map(ParentEntry::of).toList()));
    }

    @Override
    public Collection<String> childrenShown() {
        return List.of(child);
    }
}
