package org.tonghu.benefits.eligibility.rules;

import java.time.LocalDate;
import java.util.Optional;
import org.tonghu.benefits.eligibility.Clauses;
import org.tonghu.benefits.eligibility.Condition;
import org.tonghu.benefits.eligibility.Finding;
import org.tonghu.benefits.eligibility.ReasonCode;
import org.tonghu.benefits.eligibility.Schooling;
import org.tonghu.benefits.eligibility.Situation;
import org.tonghu.benefits.eligibility.Text;

/**
 * No long gap in full-time schooling, of whatever stage, that reaches past the 18th birthday. Only
 * a gap that the file shows counts; what was before the first stay on file is not known and never
 * held against the student. Basis: 郑民文〔2020〕57号 二(二)4 (仍在…就读).
 */
record SchoolingNotInterruptedSinceEighteen() implements Condition {

    @Override
    public String clause() {
        return Clauses.EDUCATION;
    }

    @Override
    public Text proposition() {
        return new Text("年满18周岁后就读未长期中断", "schooling not interrupted by a long gap since 18");
    }

    @Override
    public Finding judge(Situation situation) {
        return gapEnd(situation)
                .map(day -> notMet(ReasonCode.SCHOOLING_INTERRUPTED, day))
                .orElseGet(() -> met(ReasonCode.SCHOOLING_CONTINUOUS, ""));
    }

    private static Optional<LocalDate> gapEnd(Situation situation) {
        var months = situation.settings().bridgeMonths();
        Optional<LocalDate> reached = Optional.empty();
        for (var stay : situation.facts().fullTime()) {
            if (stay.from().isAfter(situation.asOf())) break;
            var gap = reached.filter(end -> !stay.follows(end, months)).isPresent();
            if (gap && stay.from().isAfter(situation.eighteenth())) return Optional.of(stay.from());
            reached = Optional.of(later(reached.orElse(stay.lastDay()), stay));
        }
        return Optional.empty();
    }

    private static LocalDate later(LocalDate end, Schooling stay) {
        return end.isAfter(stay.lastDay()) ? end : stay.lastDay();
    }
}
