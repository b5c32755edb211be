package org.tonghu.registry.child;

import org.tonghu.registry.classification.Classification;
import org.tonghu.registry.classification.Facts;

/** A classification with the facts it rests on, so that it can be recomputed as known then. */
public record Decision(Cause cause, Facts facts, Classification classification) {

    public enum Cause {
        REGISTERED,
        CORRECTED,
        /** A birthday, a term, a review date or a new rule set. */
        DAY_CAME
    }
}
