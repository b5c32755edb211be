package org.tonghu.gateway.route;

import io.github.resilience4j.circuitbreaker.CircuitBreaker;
import io.github.resilience4j.circuitbreaker.CircuitBreakerConfig;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.web.servlet.function.HandlerFilterFunction;
import org.springframework.web.servlet.function.HandlerFunction;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;
import org.tonghu.gateway.problem.Fault;
import org.tonghu.gateway.problem.Problems;
import org.tonghu.gateway.settings.BackendSettings;

/**
 * Stands before one backend: turns its failures into 502, 503 and 504, and leaves it alone for a
 * while when it keeps failing. Answers of the backend, whatever their status, are no failures. The
 * call stays on the caller's thread.
 */
class Guard implements HandlerFilterFunction<ServerResponse, ServerResponse> {

    private static final Logger LOG = LoggerFactory.getLogger(Guard.class);
    private static final int CALLS_LOOKED_AT = 20;
    private static final int CALLS_AT_LEAST = 10;
    private static final int TRIALS_AFTER_PAUSE = 3;

    private final CircuitBreaker breaker;
    private final Problems problems;

    Guard(String backend, BackendSettings settings, Problems problems) {
        this.problems = problems;
        this.breaker =
                CircuitBreaker.of(
                        backend,
                        CircuitBreakerConfig.custom()
                                .slidingWindowSize(CALLS_LOOKED_AT)
                                .minimumNumberOfCalls(CALLS_AT_LEAST)
                                .permittedNumberOfCallsInHalfOpenState(TRIALS_AFTER_PAUSE)
                                .waitDurationInOpenState(settings.pause())
                                .build());
        breaker.getEventPublisher()
                .onStateTransition(
                        change -> LOG.warn("Backend {}: {}", backend, change.getStateTransition()));
    }

    @Override
    public ServerResponse filter(ServerRequest request, HandlerFunction<ServerResponse> next)
            throws Exception {
        if (!breaker.tryAcquirePermission()) {
            return Answer.of(Fault.UNAVAILABLE, problems);
        }
        long start = System.nanoTime();
        try {
            ServerResponse answer = next.handle(request);
            breaker.onSuccess(System.nanoTime() - start, TimeUnit.NANOSECONDS);
            return answer;
        } catch (Exception e) {
            return failed(e, System.nanoTime() - start);
        }
    }

    private ServerResponse failed(Exception thrown, long nanos) throws Exception {
        BackendFailure failure = BackendFailure.of(thrown);
        if (failure == null) {
            breaker.releasePermission();
            throw thrown;
        }
        if (failure.backendsFault()) {
            breaker.onError(nanos, TimeUnit.NANOSECONDS, thrown);
            LOG.warn("Backend {}: {}, {}", breaker.getName(), failure.fault(), failure.cause());
        } else {
            breaker.releasePermission();
        }
        return Answer.of(failure.fault(), problems);
    }
}
