package org.tonghu.benefits.eligibility.rules;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import org.tonghu.benefits.eligibility.CategoryPeriod;
import org.tonghu.benefits.eligibility.Clauses;
import org.tonghu.benefits.eligibility.Condition;
import org.tonghu.benefits.eligibility.Finding;
import org.tonghu.benefits.eligibility.ReasonCode;
import org.tonghu.benefits.eligibility.Situation;
import org.tonghu.benefits.eligibility.Text;

/**
 * An orphan past 18 is still enrolled full-time in a listed stage, without a long gap since the
 * 18th birthday; the right runs through the month of graduation. Basis: 郑民文〔2020〕57号 二(二)2; how
 * long a gap may be is a setting.
 */
record StillEnrolledSinceEighteen() implements Condition {

    @Override
    public String clause() {
        return Clauses.LIVING;
    }

    @Override
    public Text proposition() {
        return new Text(
                "年满18周岁前已认定为孤儿，年满时在普通高中、中职、高职、高专、普通本科全日制就读，此后未长期中断，至毕业当月",
                "recognised as an orphan before 18, full-time in senior high, secondary or higher vocational school, junior"
                        + " college or undergraduate studies when reaching 18, without a long gap since, through the month of"
                        + " graduation");
    }

    @Override
    public Finding judge(Situation situation) {
        if (situation.reachesMonth(situation.eighteenth())) {
            return notMet(ReasonCode.NOT_YET_EIGHTEEN, situation.eighteenth());
        }
        return keptOrphan(situation)
                .map(recognition -> judgeSchooling(recognition, situation))
                .orElseGet(() -> notMet(ReasonCode.NOT_ORPHAN_AT_EIGHTEEN, situation.eighteenth()));
    }

    private Optional<CategoryPeriod> keptOrphan(Situation situation) {
        return situation.facts().adoptedOn() == null
                ? OrphanAtEighteen.recognition(situation)
                : Optional.empty();
    }

    private Finding judgeSchooling(CategoryPeriod recognition, Situation situation) {
        var end = SchoolingSinceEighteen.of(situation).end();
        if (end.isEmpty())
            return notMet(ReasonCode.NOT_ENROLLED_AT_EIGHTEEN, situation.eighteenth());
        if (!situation.reachesMonth(end.get())) return notMet(ReasonCode.GRADUATED, end.get());
        return situation.startedAfter(recognition.from())
                ? met(ReasonCode.ENROLLED_TO_GRADUATION, inWords(end.get()))
                : notMet(
                        ReasonCode.RIGHT_NOT_STARTED,
                        YearMonth.from(recognition.from()).plusMonths(1));
    }

    private static String inWords(LocalDate end) {
        return end.equals(LocalDate.MAX) ? "毕业/graduation" : YearMonth.from(end).toString();
    }
}
