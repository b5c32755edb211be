package org.tonghu.gateway.settings;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * How long the gateway waits for what stands behind it.
 *
 * @param readTimeout longest silence of a backend, not the longest answer
 * @param connections open connections to one backend at most
 * @param pause how long a backend that keeps failing is left alone
 */
@ConfigurationProperties("tonghu.backend")
public record BackendSettings(
        Duration connectTimeout, Duration readTimeout, int connections, Duration pause) {}
