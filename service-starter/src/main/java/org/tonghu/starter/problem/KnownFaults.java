package org.tonghu.starter.problem;

import java.util.Optional;

/** A bean of this type says what a fault of some technique means to callers. */
@FunctionalInterface
public interface KnownFaults {

    /** Empty for a fault it does not know. */
    Optional<Problem> problemFor(Throwable fault);
}
