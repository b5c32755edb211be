package org.tonghu.starter.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.util.ContentCachingResponseWrapper;

/** Holds a POST with an idempotency key together until its answer is kept; then lets it leave. */
final class IdempotencyFilter extends OncePerRequestFilter {

    private static final Logger LOG = LoggerFactory.getLogger(IdempotencyFilter.class);

    private final KeyedAnswers answers;

    IdempotencyFilter(KeyedAnswers answers) {
        this.answers = answers;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return !request.getMethod().equals("POST")
                || request.getHeader(IdempotencyCheck.HEADER) == null;
    }

    @Override
    protected void doFilterInternal(
            HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        KeptBody kept = new KeptBody(request);
        ContentCachingResponseWrapper answer = new ContentCachingResponseWrapper(response);
        boolean done = false;
        try {
            chain.doFilter(kept, answer);
            done = true;
        } finally {
            if (!done) {
                answer.setStatus(500);
            }
            keep(kept, answer);
        }
        answer.copyBodyToResponse();
    }

    /** What was done is done, whether or not its answer can be kept. */
    private void keep(KeptBody request, ContentCachingResponseWrapper answer) {
        if (request.getAttribute(IdempotencyCheck.CLAIM) instanceof KeyClaim.Mine claim) {
            try {
                answers.keep(claim, request, answer);
            } catch (RuntimeException e) {
                LOG.error("An answer could not be kept under its idempotency key", e);
            }
        }
    }
}
