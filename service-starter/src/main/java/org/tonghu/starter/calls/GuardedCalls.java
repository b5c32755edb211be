package org.tonghu.starter.calls;

import feign.Client;
import feign.Request;
import feign.Response;
import io.github.resilience4j.circuitbreaker.CallNotPermittedException;
import io.github.resilience4j.circuitbreaker.CircuitBreaker;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;

/**
 * A breaker for each service around each exchange, on the caller's own thread, and a few more tries
 * of calls that may be repeated. No answer and 5xx are failures of the service; 4xx are not.
 */
final class GuardedCalls implements Client {

    private static final Set<Request.HttpMethod> IDEMPOTENT =
            Set.of(
                    Request.HttpMethod.GET,
                    Request.HttpMethod.HEAD,
                    Request.HttpMethod.PUT,
                    Request.HttpMethod.DELETE);
    private static final Set<Integer> PASSING = Set.of(502, 503, 504);

    private final Client calls;
    private final Breakers breakers;
    private final CallSettings settings;

    GuardedCalls(Client calls, Breakers breakers, CallSettings settings) {
        this.calls = calls;
        this.breakers = breakers;
        this.settings = settings;
    }

    @Override
    public Response execute(Request request, Request.Options options) throws IOException {
        CircuitBreaker breaker = breakers.of(service(request));
        int attempts = mayRepeat(request) ? settings.attempts() : 1;
        for (int attempt = 1; attempt < attempts; attempt++) {
            try {
                Response response = once(breaker, request, options);
                if (!PASSING.contains(response.status())) {
                    return response;
                }
                response.close();
            } catch (IOException again) {
                if (breaker.getState() == CircuitBreaker.State.OPEN) {
                    throw again;
                }
            }
            rest(attempt);
        }
        return once(breaker, request, options);
    }

    private Response once(CircuitBreaker breaker, Request request, Request.Options options)
            throws IOException {
        if (!breaker.tryAcquirePermission()) {
            throw CallNotPermittedException.createCallNotPermittedException(breaker);
        }
        long start = breaker.getCurrentTimestamp();
        try {
            Response response = calls.execute(request, options);
            long took = breaker.getCurrentTimestamp() - start;
            if (response.status() >= 500) {
                breaker.onError(
                        took,
                        breaker.getTimestampUnit(),
                        new IOException("status " + response.status()));
            } else {
                breaker.onSuccess(took, breaker.getTimestampUnit());
            }
            return response;
        } catch (IOException e) {
            breaker.onError(breaker.getCurrentTimestamp() - start, breaker.getTimestampUnit(), e);
            throw e;
        } catch (RuntimeException ours) {
            breaker.releasePermission();
            throw ours;
        }
    }

    private void rest(int attempt) throws IOException {
        long most = settings.firstWait().toMillis() << (attempt - 1);
        long wait = most / 2 + ThreadLocalRandom.current().nextLong(most / 2 + 1);
        try {
            TimeUnit.MILLISECONDS.sleep(Deadline.left(Duration.ofMillis(wait)).toMillis());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new InterruptedIOException("interrupted between two calls");
        }
    }

    private static boolean mayRepeat(Request request) {
        return IDEMPOTENT.contains(request.httpMethod())
                || request.headers().keySet().stream()
                        .anyMatch("Idempotency-Key"::equalsIgnoreCase);
    }

    private static String service(Request request) {
        return request.requestTemplate().feignTarget().name();
    }
}
