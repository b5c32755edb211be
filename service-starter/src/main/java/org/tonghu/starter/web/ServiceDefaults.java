package org.tonghu.starter.web;

import java.util.Map;
import org.springframework.boot.EnvironmentPostProcessor;
import org.springframework.boot.SpringApplication;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.MapPropertySource;

/** Settings that every service shares, below anything that a service sets itself. */
final class ServiceDefaults implements EnvironmentPostProcessor {

    private static final Map<String, Object> DEFAULTS =
            Map.ofEntries(
                    Map.entry("server.max-http-request-header-size", "32KB"),
                    Map.entry("server.error.whitelabel.enabled", "false"),
                    Map.entry("server.tomcat.max-http-form-post-size", "1MB"),
                    Map.entry("spring.servlet.multipart.resolve-lazily", "true"),
                    Map.entry(
                            "spring.servlet.multipart.max-file-size",
                            "${tonghu.web.max-upload:60MB}"),
                    Map.entry(
                            "spring.servlet.multipart.max-request-size",
                            "${tonghu.web.max-upload:60MB}"),
                    Map.entry("spring.servlet.multipart.file-size-threshold", "64KB"),
                    Map.entry("spring.threads.virtual.enabled", "true"),
                    Map.entry("spring.web.resources.add-mappings", "false"),
                    Map.entry("spring.mvc.format.date", "iso"),
                    Map.entry("spring.mvc.format.date-time", "iso"),
                    Map.entry("spring.application.name", "${tonghu.service-name:service}-service"),
                    Map.entry("spring.cloud.openfeign.circuitbreaker.enabled", "false"),
                    Map.entry(
                            "spring.cloud.circuitbreaker.resilience4j.disable-thread-pool", "true"),
                    Map.entry("spring.cloud.compatibility-verifier.enabled", "false"),
                    Map.entry("management.endpoints.web.exposure.include", "health"),
                    Map.entry("management.endpoint.health.probes.enabled", "true"),
                    Map.entry("springdoc.api-docs.path", "${tonghu.base-path:}/openapi.json"),
                    Map.entry("springdoc.api-docs.version", "openapi_3_1"),
                    Map.entry("springdoc.default-produces-media-type", "application/json"),
                    Map.entry("springdoc.default-consumes-media-type", "application/json"),
                    Map.entry("springdoc.writer-with-order-by-keys", "true"),
                    Map.entry("springdoc.override-with-generic-response", "false"),
                    Map.entry("logging.pattern.correlation", "[%X{traceId:-}] "));

    @Override
    public void postProcessEnvironment(
            ConfigurableEnvironment environment, SpringApplication application) {
        environment
                .getPropertySources()
                .addLast(new MapPropertySource("tonghuServiceDefaults", DEFAULTS));
    }
}
