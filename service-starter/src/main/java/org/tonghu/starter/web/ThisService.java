package org.tonghu.starter.web;

import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * Which service this is.
 *
 * @param basePath all its endpoints lie below, e.g. {@code /api/registry/v1}
 * @param serviceName e.g. {@code registry}
 */
@ConfigurationProperties("tonghu")
public record ThisService(String basePath, String serviceName) {

    /** Its client id at Keycloak. */
    public String client() {
        return serviceName + "-service";
    }
}
