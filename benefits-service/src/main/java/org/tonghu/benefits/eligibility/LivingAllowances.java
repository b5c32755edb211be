package org.tonghu.benefits.eligibility;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The three living allowances, of which a child gets one only: the first in the set order whose
 * conditions hold. The others name it. Basis: 郑民文〔2020〕57号 二(二)2; the order itself is a setting,
 * for the text gives none.
 */
record LivingAllowances(RuleSet rules) {

    Map<Programme, Determination> judge(Situation situation) {
        Map<Programme, Determination> judged = new EnumMap<>(Programme.class);
        @Nullable Programme first = null;
        for (var programme : situation.settings().precedence()) {
            var finding = rules.rules(programme).judge(situation);
            judged.put(programme, determination(programme, finding, first));
            if (first == null && finding.met()) first = programme;
        }
        return judged;
    }

    private static Determination determination(
            Programme programme, Finding finding, @Nullable Programme first) {
        if (first != null && finding.met()) {
            var reason =
                    new Reason(ReasonCode.ANOTHER_ALLOWANCE_FIRST, Clauses.LIVING, first.name());
            return new Determination(
                    programme, Outcome.NOT_MET, null, null, List.of(reason), List.of(first));
        }
        return new Determination(
                programme, finding.outcome(), null, null, finding.reasons(), List.of());
    }
}
