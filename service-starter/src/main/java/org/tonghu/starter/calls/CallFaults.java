package org.tonghu.starter.calls;

import feign.FeignException;
import feign.RetryableException;
import io.github.resilience4j.circuitbreaker.CallNotPermittedException;
import java.util.Optional;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.security.oauth2.core.OAuth2AuthorizationException;
import org.tonghu.starter.problem.KnownFaults;
import org.tonghu.starter.problem.Problem;

/** A call that nobody answered for: 503 where trying later helps, 502 where it does not. */
final class CallFaults implements KnownFaults {

    private static final Logger LOG = LoggerFactory.getLogger(CallFaults.class);
    private static final Set<Integer> PASSING = Set.of(429, 502, 503, 504);

    @Override
    public Optional<Problem> problemFor(Throwable fault) {
        return switch (fault) {
            case CallNotPermittedException _, RetryableException _ -> Optional.of(later(fault));
            case FeignException answer when PASSING.contains(answer.status()) ->
                    Optional.of(later(fault));
            case FeignException _ -> Optional.of(wrong(fault));
            case OAuth2AuthorizationException _ -> Optional.of(later(fault));
            default -> Optional.empty();
        };
    }

    private static Problem later(Throwable fault) {
        LOG.warn("A service could not be reached: {}", fault.toString());
        return new Problem(
                503,
                "service-unavailable",
                "办理所需的另一服务暂时不可用，请稍后重试。",
                "Another service that this needs is unavailable; try again later.");
    }

    private static Problem wrong(Throwable fault) {
        LOG.error("A service answered what was not expected", fault);
        return new Problem(
                502,
                "service-answer",
                "办理所需的另一服务应答异常。请将 traceId 告知系统管理员。",
                "Another service that this needs gave an unexpected answer; tell the operator the traceId.");
    }
}
