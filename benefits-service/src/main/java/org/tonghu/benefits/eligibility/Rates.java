package org.tonghu.benefits.eligibility;

import java.time.LocalDate;
import java.util.Optional;

/** The amounts of one unit, national ones included. */
@FunctionalInterface
public interface Rates {

    /**
     * The amount in force on a day; empty where none is configured, which is never the same as
     * zero.
     */
    Optional<Rate> find(ParameterName name, LocalDate day);

    static Rates none() {
        return (_, _) -> Optional.empty();
    }
}
