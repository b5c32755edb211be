package org.tonghu.starter.time;

import java.nio.file.Path;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * @param shiftFile local realm only: shifts the business clock
 * @param dailyWork false: this instance does no daily work
 * @param lookEvery how often a change of the business day is looked for
 */
@ConfigurationProperties("tonghu.clock")
record TimeSettings(
        @Nullable Path shiftFile,
        @DefaultValue("true") boolean dailyWork,
        @DefaultValue("3s") Duration lookEvery) {}
