package org.tonghu.benefits.eligibility.rules;

import org.tonghu.benefits.eligibility.Clauses;
import org.tonghu.benefits.eligibility.Condition;
import org.tonghu.benefits.eligibility.Finding;
import org.tonghu.benefits.eligibility.ReasonCode;
import org.tonghu.benefits.eligibility.Situation;
import org.tonghu.benefits.eligibility.Text;

/** A recognised orphan under 18 on the day judged. Basis: 郑民文〔2020〕57号 二(二)3, 豫民文〔2019〕180号. */
record OrphanUnderEighteen() implements Condition {

    @Override
    public String clause() {
        return Clauses.TOMORROW;
    }

    @Override
    public Text proposition() {
        return new Text("当日为未满18周岁的孤儿", "an orphan under 18 on the day");
    }

    @Override
    public Finding judge(Situation situation) {
        if (!situation.underEighteen())
            return notMet(ReasonCode.EIGHTEEN_REACHED, situation.eighteenth());
        return OrphanAtEighteen.recognisedOn(situation)
                ? met(ReasonCode.ORPHAN, "")
                : notMet(ReasonCode.NOT_ORPHAN, "");
    }
}
