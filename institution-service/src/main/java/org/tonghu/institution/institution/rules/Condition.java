package org.tonghu.institution.institution.rules;

import java.util.Comparator;
import java.util.List;

/**
 * One question of the policy about an institution. Implementations are named as the proposition
 * they test.
 */
@FunctionalInterface
interface Condition {

    Comparator<Finding> BEST_FIRST = Comparator.comparing(Finding::outcome);

    Finding judge(IntakeFacts facts);

    /** All must hold; the first of the worst decides and gives its reason. */
    static Condition all(IntakeReason met, Condition... conditions) {
        return facts -> {
            var parts = List.of(conditions).stream().map(each -> each.judge(facts)).toList();
            var worst = parts.stream().min(BEST_FIRST.reversed()).orElseThrow();
            return new Finding(worst.outcome() == Outcome.MET ? met : worst.reason(), parts);
        };
    }

    /** One that holds is enough; otherwise the second, more particular one says why not. */
    static Condition either(Condition first, Condition second) {
        return facts -> {
            var parts = List.of(first.judge(facts), second.judge(facts));
            var best = parts.reversed().stream().min(BEST_FIRST).orElseThrow();
            return new Finding(best.reason(), parts);
        };
    }
}
