package org.tonghu.benefits.eligibility.rules;

import org.tonghu.benefits.eligibility.Clauses;
import org.tonghu.benefits.eligibility.Condition;
import org.tonghu.benefits.eligibility.Finding;
import org.tonghu.benefits.eligibility.ReasonCode;
import org.tonghu.benefits.eligibility.Situation;
import org.tonghu.benefits.eligibility.Text;

/** The child is on file as living with HIV, since before the month judged. Basis: 民发〔2012〕179号. */
record LivingWithHiv() implements Condition {

    @Override
    public String clause() {
        return Clauses.HIV;
    }

    @Override
    public Text proposition() {
        return new Text("登记为艾滋病病毒感染儿童", "on file as living with HIV");
    }

    @Override
    public Finding judge(Situation situation) {
        var since = situation.facts().livingWithHivSince();
        boolean started = since == null || situation.startedAfter(since);
        return situation.facts().livingWithHiv() && started
                ? met(ReasonCode.LIVING_WITH_HIV, "")
                : notMet(ReasonCode.NOT_LIVING_WITH_HIV, "");
    }
}
