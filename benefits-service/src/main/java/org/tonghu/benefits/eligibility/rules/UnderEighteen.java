package org.tonghu.benefits.eligibility.rules;

import org.tonghu.benefits.eligibility.Condition;
import org.tonghu.benefits.eligibility.Finding;
import org.tonghu.benefits.eligibility.ReasonCode;
import org.tonghu.benefits.eligibility.Situation;
import org.tonghu.benefits.eligibility.Text;

/** Has not completed 18 years on the day judged. */
record UnderEighteen(String clause) implements Condition {

    @Override
    public Text proposition() {
        return new Text("当日未满18周岁", "under 18 on the day");
    }

    @Override
    public Finding judge(Situation situation) {
        return situation.underEighteen()
                ? met(ReasonCode.UNDER_EIGHTEEN, situation.eighteenth())
                : notMet(ReasonCode.EIGHTEEN_REACHED, situation.eighteenth());
    }
}
