package org.tonghu.registry.classification;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What one condition came to, for one set of facts on one day, with what is needed to explain it
 * later.
 *
 * @param clause where the policy says so
 * @param until first day on which time alone may change this finding, apart from its parts; null if
 *     none
 * @param parts the findings it rests on
 */
public record Finding(
        Outcome outcome,
        String clause,
        Reason reason,
        @Nullable LocalDate until,
        List<Finding> parts) {

    public Finding {
        parts = List.copyOf(parts);
    }

    public static Finding of(Outcome outcome, String clause, Reason reason) {
        return new Finding(outcome, clause, reason, null, List.of());
    }

    public static Finding met(String clause, Reason reason) {
        return of(Outcome.MET, clause, reason);
    }

    public static Finding undecided(String clause, Reason reason) {
        return of(Outcome.UNDECIDED, clause, reason);
    }

    public static Finding notMet(String clause, Reason reason) {
        return of(Outcome.NOT_MET, clause, reason);
    }

    public Finding until(@Nullable LocalDate day) {
        return new Finding(outcome, clause, reason, day, parts);
    }

    public Finding restingOn(List<Finding> findings) {
        return new Finding(outcome, clause, reason, until, findings);
    }

    /** Every finding of the tree, this one first. */
    public Stream<Finding> flatten() {
        return Stream.concat(Stream.of(this), parts.stream().flatMap(Finding::flatten));
    }

    /** Every day on which time alone may change this finding or one that it rests on. */
    public Stream<LocalDate> changes() {
        return flatten().map(Finding::until).filter(Objects::nonNull);
    }
}
