package org.tonghu.starter.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.web.filter.OncePerRequestFilter;

/** Outermost: nothing is logged or answered without the trace id. */
final class TraceFilter extends OncePerRequestFilter {

    @Override
    protected void doFilterInternal(
            HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        Trace.begin(request.getHeader(Trace.HEADER));
        try {
            chain.doFilter(request, response);
        } finally {
            Trace.end();
        }
    }
}
