package org.tonghu.benefits.eligibility.rules;

import org.tonghu.benefits.eligibility.Clauses;
import org.tonghu.benefits.eligibility.Condition;
import org.tonghu.benefits.eligibility.Finding;
import org.tonghu.benefits.eligibility.Programme;
import org.tonghu.benefits.eligibility.ReasonCode;
import org.tonghu.benefits.eligibility.Situation;
import org.tonghu.benefits.eligibility.Text;

/** No right to the orphan allowance in the month. Basis: 郑民文〔2020〕57号 二(二)2 (不再享受困难残疾人生活补贴). */
record NotOnOrphanAllowance() implements Condition {

    @Override
    public String clause() {
        return Clauses.LIVING;
    }

    @Override
    public Text proposition() {
        return new Text("当月不享受孤儿基本生活费", "no orphan allowance in the month");
    }

    @Override
    public Finding judge(Situation situation) {
        return situation.allowances().contains(Programme.ORPHAN_ALLOWANCE)
                ? notMet(ReasonCode.ON_ORPHAN_ALLOWANCE, "")
                : met(ReasonCode.NO_ORPHAN_ALLOWANCE, "");
    }
}
