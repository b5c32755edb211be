package org.tonghu.benefits.eligibility;

import java.util.List;

/** One question of the policy. Implementations are named as the proposition they test. */
public interface Condition {

    /** Where the policy says so. */
    String clause();

    /** The proposition in words, for the rule book. */
    Text proposition();

    Finding judge(Situation situation);

    default Finding met(ReasonCode code, Object value) {
        return finding(Outcome.MET, code, value);
    }

    default Finding notMet(ReasonCode code, Object value) {
        return finding(Outcome.NOT_MET, code, value);
    }

    default Finding undecided(ReasonCode code, Object value) {
        return finding(Outcome.UNDECIDED, code, value);
    }

    private Finding finding(Outcome outcome, ReasonCode code, Object value) {
        return new Finding(outcome, List.of(new Reason(code, clause(), value.toString())));
    }

    /** One that holds is enough; if none does, one that is unknown leaves it open. */
    static Condition any(Condition first, Condition second) {
        return new AnyOf(first, second);
    }
}
