package org.tonghu.starter.calls;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * @param connectTimeout longest wait for a connection
 * @param answerTimeout longest wait for an answer, cut to what is left of the request's time
 * @param attempts most tries of an idempotent call
 * @param firstWait before the second try; doubles with each
 * @param breakerWindow last calls of a service that its breaker looks at
 * @param breakerRest how long an open breaker lets nothing through
 */
@ConfigurationProperties("tonghu.calls")
record CallSettings(
        @DefaultValue("2s") Duration connectTimeout,
        @DefaultValue("10s") Duration answerTimeout,
        @DefaultValue("3") int attempts,
        @DefaultValue("100ms") Duration firstWait,
        @DefaultValue("20") int breakerWindow,
        @DefaultValue("5s") Duration breakerRest) {}
