package org.tonghu.training.policy;

import org.tonghu.starter.domain.Refused;

/**
 * A named ground of a decision. Enumerations implement it, so that the rule book can list every
 * ground there is.
 */
public interface Ground {

    /** Stable code, UPPER_SNAKE. */
    String name();

    Wording wording();

    /** The refusal of a command on this ground. Values must not be personal. */
    default Refused refused(Object... values) {
        var wording = wording();
        return new Refused(
                name(),
                wording.clause(),
                wording.zh().formatted(values),
                wording.en().formatted(values));
    }
}
