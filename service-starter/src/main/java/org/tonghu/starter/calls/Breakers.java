package org.tonghu.starter.calls;

import io.github.resilience4j.circuitbreaker.CircuitBreaker;
import io.github.resilience4j.circuitbreaker.CircuitBreakerConfig;
import io.github.resilience4j.circuitbreaker.CircuitBreakerRegistry;

/** One breaker for each service that is called; apart from any other registry of the context. */
record Breakers(CircuitBreakerRegistry registry) {

    static Breakers of(CallSettings settings) {
        return new Breakers(
                CircuitBreakerRegistry.of(
                        CircuitBreakerConfig.custom()
                                .slidingWindowSize(settings.breakerWindow())
                                .minimumNumberOfCalls(settings.breakerWindow() / 2)
                                .failureRateThreshold(50)
                                .waitDurationInOpenState(settings.breakerRest())
                                .permittedNumberOfCallsInHalfOpenState(3)
                                .build()));
    }

    CircuitBreaker of(String service) {
        return registry.circuitBreaker(service);
    }
}
