package org.tonghu.gateway.limit;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;
import org.tonghu.gateway.problem.Fault;
import org.tonghu.gateway.problem.Problems;
import org.tonghu.gateway.settings.LimitSettings;

/**
 * Refuses bodies that announce too much at once, and cuts off those that don't announce their
 * length.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 20)
class BodyLimit extends OncePerRequestFilter {

    private static final List<String> FILES =
            List.of(
                    "multipart/form-data",
                    "text/csv",
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");

    private final LimitSettings limits;
    private final Problems problems;

    BodyLimit(LimitSettings limits, Problems problems) {
        this.limits = limits;
        this.problems = problems;
    }

    @Override
    protected void doFilterInternal(
            HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        long limit = limit(request);
        if (request.getContentLengthLong() > limit) {
            problems.write(request, response, Fault.TOO_LARGE);
            return;
        }
        chain.doFilter(new LimitedRequest(request, limit), response);
    }

    private long limit(HttpServletRequest request) {
        String type = request.getContentType();
        boolean file =
                type != null && FILES.stream().anyMatch(type.toLowerCase(Locale.ROOT)::startsWith);
        return (file ? limits.upload() : limits.body()).toBytes();
    }
}
