package org.tonghu.benefits.eligibility.rules;

import org.tonghu.benefits.eligibility.Condition;
import org.tonghu.benefits.eligibility.Finding;
import org.tonghu.benefits.eligibility.ReasonCode;
import org.tonghu.benefits.eligibility.Situation;
import org.tonghu.benefits.eligibility.Text;

/**
 * Not adopted by the day judged. Whether an adopted orphan with a disability keeps the right is
 * open: a person decides.
 */
record NotAdopted(String clause) implements Condition {

    @Override
    public Text proposition() {
        return new Text(
                "当日未被收养（被收养的残疾孤儿由人工认定）",
                "not adopted by the day (an adopted orphan with a disability: undecided)");
    }

    @Override
    public Finding judge(Situation situation) {
        var facts = situation.facts();
        var adopted = facts.adoptedOn();
        if (adopted == null || !facts.adoptedBy(situation.asOf()))
            return met(ReasonCode.NOT_ADOPTED, "");
        return facts.disabilities().isEmpty()
                ? notMet(ReasonCode.ADOPTED, adopted)
                : undecided(ReasonCode.ADOPTED_WITH_DISABILITY, adopted);
    }
}
