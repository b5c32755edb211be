package org.tonghu.benefits.testing;

import com.github.tomakehurst.wiremock.WireMockServer;
import com.github.tomakehurst.wiremock.core.WireMockConfiguration;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.test.context.DynamicPropertyRegistrar;
import org.tonghu.starter.place.Places;
import org.tonghu.starter.testing.Api;

/**
 * What stands around benefits-service in its tests: other services as WireMock tells them, a clock,
 * places.
 */
@TestConfiguration(proxyBeanMethods = false)
public class TestWorld {

    @Bean(destroyMethod = "stop")
    WireMockServer services() {
        var server =
                new WireMockServer(
                        WireMockConfiguration.options().bindAddress("127.0.0.1").dynamicPort());
        server.start();
        return server;
    }

    @Bean
    DynamicPropertyRegistrar addresses(WireMockServer services) {
        return registry -> {
            registry.add("tonghu.services.registry", services::baseUrl);
            registry.add("tonghu.services.institution", services::baseUrl);
            registry.add("tonghu.security.token-uri", () -> services.baseUrl() + "/token");
        };
    }

    @Bean
    TestClock businessClock() {
        return new TestClock();
    }

    @Bean
    Places places() {
        return new TestPlaces();
    }

    @Bean
    Story story(Api api, WireMockServer services, TestClock clock) {
        return new Story(api, services, clock);
    }
}
