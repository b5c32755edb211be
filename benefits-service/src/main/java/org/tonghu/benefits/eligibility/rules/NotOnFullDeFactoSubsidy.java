package org.tonghu.benefits.eligibility.rules;

import org.tonghu.benefits.eligibility.Aid;
import org.tonghu.benefits.eligibility.AidKind;
import org.tonghu.benefits.eligibility.Clauses;
import org.tonghu.benefits.eligibility.Condition;
import org.tonghu.benefits.eligibility.Finding;
import org.tonghu.benefits.eligibility.Programme;
import org.tonghu.benefits.eligibility.ReasonCode;
import org.tonghu.benefits.eligibility.Situation;
import org.tonghu.benefits.eligibility.Text;

/**
 * The child is not on the full subsidy of de facto unattended children. One who already receives
 * the disability living allowance keeps it, and the subsidy tops it up. Basis: 民发〔2019〕62号.
 */
record NotOnFullDeFactoSubsidy() implements Condition {

    @Override
    public String clause() {
        return Clauses.TOP_UP;
    }

    @Override
    public Text proposition() {
        return new Text(
                "未全额享受事实无人抚养儿童基本生活补贴；已享受困难残疾人生活补贴的继续享受",
                "not on the full de facto subsidy; who already receives the disability living allowance keeps it");
    }

    @Override
    public Finding judge(Situation situation) {
        var facts = situation.facts();
        if (facts.receives(AidKind.DISABILITY_LIVING_ALLOWANCE))
            return met(ReasonCode.ALREADY_RECEIVED, "");
        var subsidised = situation.allowances().contains(Programme.DE_FACTO_UNATTENDED_ALLOWANCE);
        var full = facts.aidReceived().stream().noneMatch(Aid::reducesSubsidy);
        return subsidised && full
                ? notMet(ReasonCode.ON_FULL_SUBSIDY, "")
                : met(ReasonCode.NOT_ON_FULL_SUBSIDY, "");
    }
}
