package org.tonghu.gateway.problem;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.security.authentication.AuthenticationServiceException;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Catches what nobody else did. Keys that cannot be fetched are an outage (503), not a bad token.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 30)
class LastResort extends OncePerRequestFilter {

    private static final Logger LOG = LoggerFactory.getLogger(LastResort.class);

    private final Problems problems;

    LastResort(Problems problems) {
        this.problems = problems;
    }

    @Override
    protected void doFilterInternal(
            HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        try {
            chain.doFilter(request, response);
        } catch (AuthenticationServiceException e) {
            LOG.warn("Keycloak's keys cannot be fetched: {}", e.getMessage());
            problems.write(request, response, Fault.UNAVAILABLE);
        } catch (IOException e) {
            answerBrokeOff(request, response, e);
        } catch (RuntimeException | ServletException e) {
            if (response.isCommitted()) {
                throw e;
            }
            LOG.error("Request failed in the gateway", e);
            problems.write(request, response, Fault.INTERNAL_ERROR);
        }
    }

    /**
     * A backend died in the middle of its answer: 502 if nothing is out yet, else a connection that
     * breaks off visibly.
     */
    private void answerBrokeOff(
            HttpServletRequest request, HttpServletResponse response, IOException e)
            throws IOException {
        if (response.isCommitted()) {
            throw e;
        }
        LOG.warn("An answer broke off: {}", e.getClass().getSimpleName());
        problems.write(request, response, Fault.BAD_GATEWAY);
    }
}
