package org.tonghu.starter.problem;

import java.util.Optional;
import java.util.stream.Stream;

/** The chain of causes of a fault. */
public final class Causes {

    private Causes() {}

    /** The outermost cause of the type, the fault itself included. */
    public static <T extends Throwable> Optional<T> find(Throwable fault, Class<T> type) {
        return Stream.<Throwable>iterate(fault, t -> t != null, Throwable::getCause)
                .limit(20)
                .filter(type::isInstance)
                .map(type::cast)
                .findFirst();
    }
}
