package org.tonghu.starter.events;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * How long a failing event is tried again.
 *
 * @param clock real time
 */
record Patience(EventProperties settings, Clock clock) {

    Duration waitAfter(Lane lane) {
        return settings.waitAfter(lane.attempts());
    }

    /** An outage is waited for; what fails for a reason of its own is given up soon. */
    boolean endsWith(Failure failure, Lane lane) {
        if (!failure.outage()) {
            return lane.faults() + 1 >= settings.attempts();
        }
        @Nullable Instant since = lane.failingSince();
        return since != null && since.plus(settings.outagePatience()).isBefore(clock.instant());
    }
}
