package org.tonghu.gateway.settings;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.util.unit.DataSize;

/**
 * What one caller may send.
 *
 * @param body largest request body
 * @param upload largest request body of a file (multipart, CSV, XLSX)
 * @param client requests of one signed-in account or partner client
 * @param address requests without a token or session from one network address (login pages, token
 *     endpoint)
 */
@ConfigurationProperties("tonghu.limits")
public record LimitSettings(DataSize body, DataSize upload, Rate client, Rate address) {

    /**
     * So many requests in a window; refilled evenly, so that a burst may use a whole window at
     * once.
     */
    public record Rate(long requests, Duration window) {}
}
