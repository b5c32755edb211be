package org.tonghu.starter.calls;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import org.springframework.web.filter.OncePerRequestFilter;
import org.tonghu.starter.problem.Problem;
import org.tonghu.starter.problem.ProblemAnswers;

/** Binds the deadline of a request; one that has passed is answered 504 at once. */
final class DeadlineFilter extends OncePerRequestFilter {

    private static final Duration LONG = Duration.ofDays(1);

    private final ProblemAnswers problems;

    DeadlineFilter(ProblemAnswers problems) {
        this.problems = problems;
    }

    @Override
    protected void doFilterInternal(
            HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        try {
            Deadline.<Exception>within(
                    request.getHeader(Deadline.HEADER),
                    () -> {
                        Deadline.left(LONG);
                        chain.doFilter(request, response);
                        return true;
                    });
        } catch (Problem late) {
            problems.write(late, request, response);
        } catch (ServletException | IOException | RuntimeException e) {
            throw e;
        } catch (Exception e) {
            throw new ServletException(e);
        }
    }
}
