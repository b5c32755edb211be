package org.tonghu.training.qualification.web;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tonghu.training.post.StaffRole;
import org.tonghu.training.qualification.Finding;
import org.tonghu.training.qualification.Judgement;
import org.tonghu.training.qualification.Outcome;
import org.tonghu.training.qualification.Status;

/**
 * How a person stands in a role.
 *
 * @param dueOn day by which a round has to be done, or had to be
 * @param parameters version of the parameters used
 * @param validUntil first day on which time alone may change the answer
 */
record JudgementAnswer(
        StaffRole role,
        boolean serving,
        Status status,
        String reason,
        String clause,
        String message,
        @Nullable LocalDate dueOn,
        LocalDate parameters,
        @Nullable LocalDate validUntil,
        List<FindingAnswer> findings) {

    record FindingAnswer(
            Outcome outcome,
            String reason,
            String clause,
            String message,
            @Nullable LocalDate dueOn) {

        static FindingAnswer of(Finding finding, boolean english) {
            return new FindingAnswer(
                    finding.outcome(),
                    finding.ground().name(),
                    finding.ground().wording().clause(),
                    wordsOf(finding, english),
                    finding.dueOn());
        }
    }

    static JudgementAnswer of(Judgement judgement, boolean english) {
        var decisive = judgement.decisive();
        return new JudgementAnswer(
                judgement.role(),
                judgement.serving(),
                judgement.status(),
                decisive.ground().name(),
                decisive.ground().wording().clause(),
                wordsOf(decisive, english),
                decisive.dueOn(),
                judgement.parameters(),
                judgement.validUntil(),
                judgement.findings().stream()
                        .map(finding -> FindingAnswer.of(finding, english))
                        .toList());
    }

    private static String wordsOf(Finding finding, boolean english) {
        var wording = finding.ground().wording();
        return english ? wording.en() : wording.zh();
    }
}
