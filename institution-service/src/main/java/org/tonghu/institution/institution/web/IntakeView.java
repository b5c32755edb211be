package org.tonghu.institution.institution.web;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tonghu.institution.institution.Institution;
import org.tonghu.institution.institution.rules.Finding;
import org.tonghu.institution.institution.rules.IntakeDecision;
import org.tonghu.institution.institution.rules.IntakeReason;
import org.tonghu.institution.institution.rules.Outcome;
import org.tonghu.starter.problem.Language;

/**
 * Whether an institution may admit orphans and foundlings.
 *
 * @param residents number of children it was judged with; null when not known
 * @param routeTo codes of the city institutions where the child goes instead
 * @param findings every condition asked, the decision itself first
 */
record IntakeView(
        String institution,
        LocalDate asOf,
        LocalDate ruleSet,
        @Nullable Integer residents,
        Outcome outcome,
        IntakeReason reason,
        String clause,
        String message,
        List<String> routeTo,
        List<FindingView> findings,
        List<WarningView> warnings) {

    record FindingView(Outcome outcome, IntakeReason reason, String clause, String message) {

        static FindingView of(Finding finding) {
            var reason = finding.reason();
            return new FindingView(finding.outcome(), reason, reason.clause(), words(reason));
        }
    }

    static IntakeView of(
            Institution institution,
            @Nullable Integer residents,
            IntakeDecision decision,
            List<String> routeTo) {
        var reason = decision.finding().reason();
        return new IntakeView(
                institution.code().value(),
                decision.asOf(),
                decision.ruleSet(),
                residents,
                reason.outcome(),
                reason,
                reason.clause(),
                words(reason),
                routeTo,
                decision.finding().flatten().map(FindingView::of).toList(),
                decision.warnings().stream().map(WarningView::of).toList());
    }

    private static String words(IntakeReason reason) {
        return Language.current().pick(reason.zh(), reason.en());
    }
}
