package org.tonghu.benefits.testing;

import com.github.tomakehurst.wiremock.WireMockServer;
import com.github.tomakehurst.wiremock.core.WireMockConfiguration;
import java.util.Map;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.MapPropertySource;

/**
 * The other services as WireMock tells them; one for all tests, for each test brings children of
 * its own.
 */
public final class Neighbours
        implements ApplicationContextInitializer<ConfigurableApplicationContext> {

    static final WireMockServer SERVICES = start();

    @Override
    public void initialize(ConfigurableApplicationContext context) {
        Map<String, Object> addresses =
                Map.of(
                        "tonghu.services.registry", SERVICES.baseUrl(),
                        "tonghu.services.institution", SERVICES.baseUrl(),
                        "tonghu.security.token-uri", SERVICES.baseUrl() + "/token");
        context.getEnvironment()
                .getPropertySources()
                .addFirst(new MapPropertySource("neighbours", addresses));
    }

    private static WireMockServer start() {
        var server =
                new WireMockServer(
                        WireMockConfiguration.options().bindAddress("127.0.0.1").dynamicPort());
        server.start();
        return server;
    }
}
