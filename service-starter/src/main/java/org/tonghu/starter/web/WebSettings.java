package org.tonghu.starter.web;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * Limits of what is accepted.
 *
 * @param maxBody most bytes of a request body
 * @param maxUpload most bytes of a request with files
 * @param maxText longest text in a JSON body, in characters
 * @param maxDepth deepest nesting of a JSON body
 * @param idempotencyKeys how long an idempotency key is kept
 * @param idempotencyLease how long a request may run before a repetition of it may run again
 */
@ConfigurationProperties("tonghu.web")
public record WebSettings(
        @DefaultValue("1MB") DataSize maxBody,
        @DefaultValue("60MB") DataSize maxUpload,
        @DefaultValue("20000") int maxText,
        @DefaultValue("50") int maxDepth,
        @DefaultValue("24h") Duration idempotencyKeys,
        @DefaultValue("30s") Duration idempotencyLease) {}
