package org.tonghu.starter.events;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * @param workers aggregates whose events are handled at the same time
 * @param attempts of an event that fails for a reason of its own, before it is a dead letter
 * @param firstWait before the second attempt; doubles with each
 * @param longestWait between two attempts
 * @param outagePatience how long an event waits for a service that is down
 * @param sweepEvery how often what a crash left is looked for
 * @param anchorEvery how often the tips of the hash chains are anchored
 */
@ConfigurationProperties("tonghu.events")
record EventProperties(
        @DefaultValue("4") int workers,
        @DefaultValue("5") int attempts,
        @DefaultValue("1s") Duration firstWait,
        @DefaultValue("30s") Duration longestWait,
        @DefaultValue("1d") Duration outagePatience,
        @DefaultValue("10s") Duration sweepEvery,
        @DefaultValue("1m") Duration anchorEvery) {

    Duration waitAfter(int failures) {
        Duration wait = firstWait.multipliedBy(1L << Math.min(failures, 20));
        return wait.compareTo(longestWait) < 0 ? wait : longestWait;
    }
}
