package org.tonghu.gateway.trace;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.slf4j.MDC;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * One line per request: method, path, status, milliseconds, client. No query, no names; long
 * numbers in a path are hidden, since someone may put an ID or phone number there although no
 * address of ours takes one.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 10)
class AccessLine extends OncePerRequestFilter {

    private static final Logger LOG = LoggerFactory.getLogger("org.tonghu.access");
    private static final Pattern LONG_NUMBER = Pattern.compile("\\d{11,}[0-9Xx]?");

    @Override
    protected void doFilterInternal(
            HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        long start = System.nanoTime();
        MDC.put("traceId", Trace.of(request).traceId());
        try {
            chain.doFilter(request, response);
        } finally {
            log(request, response, System.nanoTime() - start);
            MDC.remove("traceId");
        }
    }

    private static void log(HttpServletRequest request, HttpServletResponse response, long nanos) {
        if (request.getRequestURI().startsWith("/actuator/")) {
            return;
        }
        Object client = request.getAttribute(CallingClient.class.getName());
        LOG.info(
                "{} {} {} {}ms client={}",
                request.getMethod(),
                LONG_NUMBER.matcher(request.getRequestURI()).replaceAll("*"),
                response.getStatus(),
                TimeUnit.NANOSECONDS.toMillis(nanos),
                client instanceof CallingClient known ? known.name() : "-");
    }
}
