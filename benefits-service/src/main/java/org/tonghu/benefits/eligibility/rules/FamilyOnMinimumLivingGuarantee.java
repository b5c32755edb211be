package org.tonghu.benefits.eligibility.rules;

import org.tonghu.benefits.eligibility.AidKind;
import org.tonghu.benefits.eligibility.Clauses;
import org.tonghu.benefits.eligibility.Condition;
import org.tonghu.benefits.eligibility.EconomicStatus;
import org.tonghu.benefits.eligibility.Finding;
import org.tonghu.benefits.eligibility.ReasonCode;
import org.tonghu.benefits.eligibility.Situation;
import org.tonghu.benefits.eligibility.Text;

/**
 * The family is registered for the minimum living guarantee, or the child receives it. Basis:
 * 国发〔2015〕52号.
 */
record FamilyOnMinimumLivingGuarantee() implements Condition {

    @Override
    public String clause() {
        return Clauses.TWO_ALLOWANCES;
    }

    @Override
    public Text proposition() {
        return new Text("最低生活保障家庭", "the family is on the minimum living guarantee");
    }

    @Override
    public Finding judge(Situation situation) {
        var facts = situation.facts();
        return facts.economicStatus().contains(EconomicStatus.MINIMUM_LIVING_GUARANTEE)
                        || facts.receives(AidKind.MINIMUM_LIVING_GUARANTEE)
                ? met(ReasonCode.MINIMUM_LIVING_GUARANTEE, "")
                : notMet(ReasonCode.NO_MINIMUM_LIVING_GUARANTEE, "");
    }
}
