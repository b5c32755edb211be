package org.tonghu.benefits.eligibility;

import java.util.List;

/** A programme as the list of conditions that must all hold. */
public record ProgrammeRules(Programme programme, List<Condition> conditions) {

    public static ProgrammeRules of(Programme programme, Condition... conditions) {
        return new ProgrammeRules(programme, List.of(conditions));
    }

    Finding judge(Situation situation) {
        return Finding.all(
                conditions.stream().map(condition -> condition.judge(situation)).toList());
    }
}
