package org.tonghu.benefits.evaluation.web;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.tonghu.benefits.eligibility.Assessment;
import org.tonghu.benefits.support.DeterminationAnswer;

/**
 * @param policyVersion rule set applied
 */
record EvaluationAnswer(
        LocalDate asOf,
        YearMonth month,
        String policyVersion,
        List<DeterminationAnswer> determinations) {

    static EvaluationAnswer of(Assessment assessment) {
        return new EvaluationAnswer(
                assessment.asOf(),
                assessment.month(),
                assessment.ruleSet(),
                assessment.determinations().stream().map(DeterminationAnswer::of).toList());
    }
}
