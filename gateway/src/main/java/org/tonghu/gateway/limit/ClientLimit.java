package org.tonghu.gateway.limit;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;
import org.tonghu.gateway.limit.Allowances.Allowance;
import org.tonghu.gateway.problem.Fault;
import org.tonghu.gateway.problem.Problems;
import org.tonghu.gateway.settings.LimitSettings;

/**
 * Comes after the security chains: a caller is its account or client where it has signed in, else
 * its network address.
 */
@Component
@Order(-90)
class ClientLimit extends OncePerRequestFilter {

    private final Allowances clients;
    private final Allowances addresses;
    private final Problems problems;

    ClientLimit(LimitSettings limits, Problems problems) {
        this.clients = new Allowances("client", limits.client());
        this.addresses = new Allowances("address", limits.address());
        this.problems = problems;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return request.getRequestURI().startsWith("/actuator/");
    }

    @Override
    protected void doFilterInternal(
            HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        Caller caller = Caller.of(request);
        caller.client().noteOn(request);
        Allowances allowances = caller.signedIn() ? clients : addresses;
        Allowance allowance = allowances.take(caller.key());
        response.setHeader("RateLimit-Policy", allowances.policy());
        response.setHeader("RateLimit", allowances.state(allowance));
        if (allowance.granted()) {
            chain.doFilter(request, response);
        } else {
            response.setHeader(HttpHeaders.RETRY_AFTER, Long.toString(allowance.retryAfter()));
            problems.write(request, response, Fault.TOO_MANY_REQUESTS);
        }
    }
}
