package org.tonghu.institution.institution.rules;

import java.util.List;
import java.util.stream.Stream;

/** What one condition came to, why, under which clause, and the findings it rests on. */
public record Finding(IntakeReason reason, List<Finding> parts) {

    public Finding {
        parts = List.copyOf(parts);
    }

    static Finding of(IntakeReason reason) {
        return new Finding(reason, List.of());
    }

    public Outcome outcome() {
        return reason.outcome();
    }

    /** This finding first, then all it rests on: the explanation that goes with a decision. */
    public Stream<Finding> flatten() {
        return Stream.concat(Stream.of(this), parts.stream().flatMap(Finding::flatten));
    }
}
