package org.tonghu.starter.calls;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.tonghu.starter.problem.StatusProblems;

/**
 * When whoever asked first stops waiting (real time). It goes along with every call, so that no
 * service works for an answer that nobody reads.
 */
public final class Deadline {

    /** An ISO instant. */
    public static final String HEADER = "X-Deadline";

    private static final ScopedValue<Instant> CURRENT = ScopedValue.newInstance();

    private Deadline() {}

    static Optional<Instant> current() {
        return CURRENT.isBound() ? Optional.of(CURRENT.get()) : Optional.empty();
    }

    /**
     * What is left, or the most one would wait.
     *
     * @throws org.tonghu.starter.problem.Problem 504 where nothing is left
     */
    public static Duration left(Duration most) {
        Duration left = current().map(end -> Duration.between(Instant.now(), end)).orElse(most);
        if (!left.isPositive()) {
            throw StatusProblems.TIMED_OUT.problem();
        }
        return left.compareTo(most) < 0 ? left : most;
    }

    /** Does the work with the deadline of a header; without one where it can't be read. */
    static <X extends Throwable> void within(
            @Nullable String header, ScopedValue.CallableOp<Boolean, X> work) throws X {
        Optional<Instant> end = read(header);
        if (end.isPresent()) {
            ScopedValue.where(CURRENT, end.get()).call(work);
        } else {
            work.call();
        }
    }

    private static Optional<Instant> read(@Nullable String header) {
        try {
            return Optional.ofNullable(header).map(Instant::parse);
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
