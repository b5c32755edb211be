package org.tonghu.acceptance.story;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Supplier;

/** Waits for what the platform does by itself; patient, for machines may be slow. */
final class Waiting {

    private static final Duration PATIENCE = Duration.ofMinutes(3);

    private Waiting() {}

    /**
     * Asks again and again until there is an answer.
     *
     * @throws AssertionError saying what never came
     */
    static <T> T until(String what, Supplier<Optional<T>> answer) {
        var end = Instant.now().plus(PATIENCE);
        while (Instant.now().isBefore(end)) {
            var found = answer.get();
            if (found.isPresent()) return found.get();
            pause();
        }
        throw new AssertionError("waited in vain for: " + what);
    }

    private static void pause() {
        try {
            Thread.sleep(20);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
