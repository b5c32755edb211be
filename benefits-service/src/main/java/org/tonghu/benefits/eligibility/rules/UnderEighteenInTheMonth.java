package org.tonghu.benefits.eligibility.rules;

import org.tonghu.benefits.eligibility.Clauses;
import org.tonghu.benefits.eligibility.Condition;
import org.tonghu.benefits.eligibility.Finding;
import org.tonghu.benefits.eligibility.ReasonCode;
import org.tonghu.benefits.eligibility.Situation;
import org.tonghu.benefits.eligibility.Text;

/**
 * Under 18 at some time of the month: the month of the 18th birthday is the last. Basis:
 * 民发〔2012〕179号.
 */
record UnderEighteenInTheMonth() implements Condition {

    @Override
    public String clause() {
        return Clauses.HIV;
    }

    @Override
    public Text proposition() {
        return new Text("未满18周岁，至年满18周岁当月", "under 18, through the month of the 18th birthday");
    }

    @Override
    public Finding judge(Situation situation) {
        var eighteenth = situation.eighteenth();
        return situation.reachesMonth(eighteenth)
                ? met(ReasonCode.UNDER_EIGHTEEN, eighteenth)
                : notMet(ReasonCode.EIGHTEEN_REACHED, eighteenth);
    }
}
