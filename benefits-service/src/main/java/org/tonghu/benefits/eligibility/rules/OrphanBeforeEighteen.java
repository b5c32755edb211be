package org.tonghu.benefits.eligibility.rules;

import org.tonghu.benefits.eligibility.Clauses;
import org.tonghu.benefits.eligibility.Condition;
import org.tonghu.benefits.eligibility.Finding;
import org.tonghu.benefits.eligibility.ReasonCode;
import org.tonghu.benefits.eligibility.Situation;
import org.tonghu.benefits.eligibility.Text;

/**
 * Recognised as an orphan before 18 and one when reaching it. Basis: 郑民文〔2020〕57号 二(二)4,
 * 民办发〔2019〕24号.
 */
record OrphanBeforeEighteen() implements Condition {

    @Override
    public String clause() {
        return Clauses.EDUCATION;
    }

    @Override
    public Text proposition() {
        return new Text("年满18周岁前已认定为孤儿", "recognised as an orphan before 18");
    }

    @Override
    public Finding judge(Situation situation) {
        return OrphanAtEighteen.recognition(situation).isPresent()
                ? met(ReasonCode.ORPHAN_AT_EIGHTEEN, situation.eighteenth())
                : notMet(ReasonCode.NOT_ORPHAN_AT_EIGHTEEN, situation.eighteenth());
    }
}
