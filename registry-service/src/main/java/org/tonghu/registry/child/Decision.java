package org.tonghu.registry.child;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.tonghu.registry.classification.Classification;
import org.tonghu.registry.classification.Facts;

/**
 * A classification with the facts it rests on, so that it can be recomputed as known then.
 *
 * @param knownSince business day of a decision for days gone by; null: the day it is about
 */
public record Decision(
        Cause cause, Facts facts, Classification classification, @Nullable LocalDate knownSince) {

    public enum Cause {
        REGISTERED,
        CORRECTED,
        /** A birthday, a term, a review date or a new rule set. */
        DAY_CAME,
        /** The platform learnt of other rules than the decision before knew. */
        RULES_CHANGED
    }

    LocalDate asOf() {
        return classification.asOf();
    }

    boolean isKnownOn(LocalDate day) {
        return !(knownSince == null ? asOf() : knownSince).isAfter(day);
    }
}
