package org.tonghu.benefits.eligibility.rules;

import org.tonghu.benefits.eligibility.Clauses;
import org.tonghu.benefits.eligibility.Condition;
import org.tonghu.benefits.eligibility.Finding;
import org.tonghu.benefits.eligibility.ReasonCode;
import org.tonghu.benefits.eligibility.Situation;
import org.tonghu.benefits.eligibility.Text;

/**
 * Recognised as an orphan before 18, past 18, and full-time at school on the day. Basis:
 * 豫民文〔2019〕180号.
 */
record OrphanSinceChildhoodAtSchool() implements Condition {

    @Override
    public String clause() {
        return Clauses.TOMORROW;
    }

    @Override
    public Text proposition() {
        return new Text(
                "年满18周岁前已认定为孤儿，且当日全日制在校就读",
                "an orphan since before 18, full-time at school on the day");
    }

    @Override
    public Finding judge(Situation situation) {
        var eighteenth = situation.eighteenth();
        if (situation.underEighteen()) return notMet(ReasonCode.NOT_YET_EIGHTEEN, eighteenth);
        if (OrphanAtEighteen.recognition(situation).isEmpty()) {
            return notMet(ReasonCode.NOT_ORPHAN_AT_EIGHTEEN, eighteenth);
        }
        return situation.facts().fullTime().stream().anyMatch(stay -> stay.covers(situation.asOf()))
                ? met(ReasonCode.AT_SCHOOL, "")
                : notMet(ReasonCode.NOT_AT_SCHOOL, "");
    }
}
