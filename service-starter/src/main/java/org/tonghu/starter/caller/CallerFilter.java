package org.tonghu.starter.caller;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.oauth2.server.resource.authentication.JwtAuthenticationToken;
import org.springframework.web.filter.OncePerRequestFilter;
import org.tonghu.starter.problem.Invalid;
import org.tonghu.starter.problem.Problem;
import org.tonghu.starter.problem.ProblemAnswers;

/** Binds the caller of a signed-in request to its thread. */
final class CallerFilter extends OncePerRequestFilter {

    static final String PURPOSE = "X-Access-Purpose";
    static final String ON_BEHALF_OF = "X-On-Behalf-Of";

    private static final Pattern CODE = Pattern.compile("[A-Z][A-Z0-9_]{1,39}");
    private static final Pattern ID = Pattern.compile("[\\x21-\\x7e]{1,100}");

    private final ProblemAnswers problems;

    CallerFilter(ProblemAnswers problems) {
        this.problems = problems;
    }

    @Override
    protected void doFilterInternal(
            HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        @Nullable Authentication who = SecurityContextHolder.getContext().getAuthentication();
        if (!(who instanceof JwtAuthenticationToken token)) {
            chain.doFilter(request, response);
            return;
        }
        Caller caller;
        try {
            caller = caller(token, request);
        } catch (Problem problem) {
            problems.write(problem, request, response);
            return;
        }
        run(caller, request, response, chain);
    }

    private static Caller caller(JwtAuthenticationToken token, HttpServletRequest request) {
        return CallerClaims.caller(
                token.getToken(),
                header(request, PURPOSE, CODE, "大写字母代码，如 CASE_REVIEW", "a code like CASE_REVIEW"),
                header(request, ON_BEHALF_OF, ID, "一个编号", "an id"));
    }

    private static void run(
            Caller caller,
            HttpServletRequest request,
            HttpServletResponse response,
            FilterChain chain)
            throws ServletException, IOException {
        try {
            CurrentCallers.<Boolean, Exception>callAs(
                    caller,
                    () -> {
                        chain.doFilter(request, response);
                        return true;
                    });
        } catch (ServletException | IOException | RuntimeException e) {
            throw e;
        } catch (Exception e) {
            throw new ServletException(e);
        }
    }

    private static @Nullable String header(
            HttpServletRequest request, String name, Pattern shape, String zh, String en) {
        @Nullable String value = request.getHeader(name);
        if (value == null || shape.matcher(value).matches()) {
            return value;
        }
        throw new Invalid(
                "#/header/" + name,
                "FORMAT",
                name + " 应为" + zh + "。",
                name + " should be " + en + ".");
    }
}
