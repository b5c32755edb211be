package org.tonghu.starter.access;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * @param patience how long an answer waits for its entry before it is refused
 * @param anchorEvery how often the tip of the hash chain is anchored
 */
@ConfigurationProperties("tonghu.accesses")
record AccessProperties(
        @DefaultValue("5s") Duration patience, @DefaultValue("1m") Duration anchorEvery) {}
