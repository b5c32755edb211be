package org.tonghu.benefits.eligibility.rules;

import org.tonghu.benefits.eligibility.Clauses;
import org.tonghu.benefits.eligibility.Condition;
import org.tonghu.benefits.eligibility.Finding;
import org.tonghu.benefits.eligibility.ReasonCode;
import org.tonghu.benefits.eligibility.Situation;
import org.tonghu.benefits.eligibility.Text;

/**
 * A disability of grade 1 or 2, of whatever type. Basis: 国发〔2015〕52号; the orphan allowance does not
 * exclude it.
 */
record DisabilityOfGradeOneOrTwo() implements Condition {

    @Override
    public String clause() {
        return Clauses.TWO_ALLOWANCES;
    }

    @Override
    public Text proposition() {
        return new Text("残疾等级为一级或二级（任何类别）", "disability of grade 1 or 2, any type");
    }

    @Override
    public Finding judge(Situation situation) {
        var severe =
                situation.facts().disabilities().stream()
                        .anyMatch(disability -> disability.grade() <= 2);
        return severe
                ? met(ReasonCode.SEVERE_DISABILITY, "")
                : notMet(ReasonCode.NO_SEVERE_DISABILITY, "");
    }
}
