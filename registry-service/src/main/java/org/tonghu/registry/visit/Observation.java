package org.tonghu.registry.visit;

import org.jspecify.annotations.Nullable;

/** What the visitor saw of one side of the child's life. */
public record Observation(State state, @Nullable String note) {

    /** How it is. */
    public enum State {
        GOOD,
        CONCERN,
        SERIOUS,
        NOT_OBSERVED
    }
}
