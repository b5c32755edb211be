package org.tonghu.benefits.eligibility.rules;

import org.tonghu.benefits.eligibility.Condition;
import org.tonghu.benefits.eligibility.Finding;
import org.tonghu.benefits.eligibility.ReasonCode;
import org.tonghu.benefits.eligibility.Situation;
import org.tonghu.benefits.eligibility.Text;

/** A disability grade, of whatever type, is on file. */
record DisabilityCertified(String clause) implements Condition {

    @Override
    public Text proposition() {
        return new Text("持有残疾等级（任何类别、任何等级）", "a disability of any type and grade is certified");
    }

    @Override
    public Finding judge(Situation situation) {
        return situation.facts().disabilities().isEmpty()
                ? notMet(ReasonCode.NO_DISABILITY, "")
                : met(ReasonCode.DISABILITY_CERTIFIED, "");
    }
}
