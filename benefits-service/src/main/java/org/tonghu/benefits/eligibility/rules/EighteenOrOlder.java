package org.tonghu.benefits.eligibility.rules;

import org.tonghu.benefits.eligibility.Clauses;
import org.tonghu.benefits.eligibility.Condition;
import org.tonghu.benefits.eligibility.Finding;
import org.tonghu.benefits.eligibility.ReasonCode;
import org.tonghu.benefits.eligibility.Situation;
import org.tonghu.benefits.eligibility.Text;

/** Has completed 18 years on the day judged. Basis: 郑民文〔2020〕57号 二(二)4. */
record EighteenOrOlder() implements Condition {

    @Override
    public String clause() {
        return Clauses.EDUCATION;
    }

    @Override
    public Text proposition() {
        return new Text("当日已年满18周岁", "18 or older on the day");
    }

    @Override
    public Finding judge(Situation situation) {
        return situation.underEighteen()
                ? notMet(ReasonCode.NOT_YET_EIGHTEEN, situation.eighteenth())
                : met(ReasonCode.EIGHTEEN_REACHED, situation.eighteenth());
    }
}
