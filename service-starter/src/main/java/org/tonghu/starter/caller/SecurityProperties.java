package org.tonghu.starter.caller;

import java.net.URI;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Whose tokens are trusted, and how this service gets its own.
 *
 * @param issuer public issuer, as tokens name it
 * @param jwksUri where this process fetches the issuer's keys
 * @param audience what a token must be meant for
 * @param clockSkew how far clocks may differ when a token's times are checked
 * @param keysOutage how long known keys are trusted while the issuer can't be reached
 * @param tokenUri where this service gets tokens of its own
 * @param clientSecret secret of this service's client
 */
@ConfigurationProperties("tonghu.security")
public record SecurityProperties(
        String issuer,
        URI jwksUri,
        @DefaultValue("tonghu-api") String audience,
        @DefaultValue("10s") Duration clockSkew,
        @DefaultValue("12h") Duration keysOutage,
        @Nullable URI tokenUri,
        @Nullable String clientSecret) {}
