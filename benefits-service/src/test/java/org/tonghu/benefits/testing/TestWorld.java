package org.tonghu.benefits.testing;

import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.tonghu.starter.place.Places;
import org.tonghu.starter.testing.Api;

/**
 * What stands around benefits-service in its tests: other services as WireMock tells them, a clock,
 * places.
 */
@TestConfiguration(proxyBeanMethods = false)
public class TestWorld {

    @Bean
    TestClock businessClock() {
        return new TestClock();
    }

    @Bean
    Places places() {
        return new TestPlaces();
    }

    @Bean
    Story story(Api api, TestClock clock) {
        return new Story(api, Neighbours.SERVICES, clock);
    }
}
