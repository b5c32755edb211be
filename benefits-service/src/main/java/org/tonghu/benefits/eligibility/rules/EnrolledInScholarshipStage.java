package org.tonghu.benefits.eligibility.rules;

import java.util.Set;
import org.tonghu.benefits.eligibility.Clauses;
import org.tonghu.benefits.eligibility.Condition;
import org.tonghu.benefits.eligibility.Finding;
import org.tonghu.benefits.eligibility.ReasonCode;
import org.tonghu.benefits.eligibility.SchoolStage;
import org.tonghu.benefits.eligibility.Situation;
import org.tonghu.benefits.eligibility.Text;

/**
 * Full-time on the day in one of the stages of the scholarship. Basis: 郑民文〔2020〕57号 二(二)4,
 * 民办发〔2019〕24号.
 */
record EnrolledInScholarshipStage(Set<SchoolStage> stages, Text proposition) implements Condition {

    @Override
    public String clause() {
        return Clauses.EDUCATION;
    }

    @Override
    public Finding judge(Situation situation) {
        return situation.facts().fullTime().stream()
                .filter(stay -> stages.contains(stay.stage()) && stay.covers(situation.asOf()))
                .findFirst()
                .map(stay -> met(ReasonCode.STAGE_LISTED, stay.stage()))
                .orElseGet(() -> notMet(ReasonCode.STAGE_NOT_LISTED, ""));
    }
}
