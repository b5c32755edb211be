package org.tonghu.registry.classification.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.tonghu.registry.classification.Category;
import org.tonghu.registry.classification.Classification;
import org.tonghu.registry.classification.support.evidence.FindingEntry;

/** The answer with its findings, one for each of the six categories. */
@JsonInclude(JsonInclude.Include.ALWAYS)
record EvaluationAnswer(
        LocalDate asOf,
        String ruleSet,
        List<Category> categories,
        @Nullable Category primaryDifficulty,
        List<Category> undecided,
        List<FindingEntry> findings,
        @Nullable LocalDate validUntil) {

    static EvaluationAnswer of(Classification answer, Locale locale) {
        return new EvaluationAnswer(
                answer.asOf(),
                answer.ruleSet(),
                answer.categories(),
                answer.primaryDifficulty().orElse(null),
                answer.undecided(),
                answer.findings().entrySet().stream()
                        .map(it -> FindingEntry.of(it.getKey(), it.getValue(), locale))
                        .toList(),
                answer.validUntil());
    }
}
