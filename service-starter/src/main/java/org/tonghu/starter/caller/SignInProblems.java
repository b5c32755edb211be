package org.tonghu.starter.caller;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.authentication.AuthenticationServiceException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.oauth2.server.resource.web.BearerTokenAuthenticationEntryPoint;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.tonghu.starter.problem.ProblemAnswers;
import org.tonghu.starter.problem.StatusProblems;

/** No token, or a bad one: 401 with {@code WWW-Authenticate} (RFC 6750) and a problem document. */
final class SignInProblems implements AuthenticationEntryPoint, AccessDeniedHandler {

    private final BearerTokenAuthenticationEntryPoint bearer =
            new BearerTokenAuthenticationEntryPoint();
    private final ProblemAnswers answers;

    SignInProblems(ProblemAnswers answers) {
        this.answers = answers;
    }

    @Override
    public void commence(
            HttpServletRequest request, HttpServletResponse response, AuthenticationException fault)
            throws IOException {
        if (fault instanceof AuthenticationServiceException) {
            answers.write(StatusProblems.UNAVAILABLE.problem(), request, response);
            return;
        }
        bearer.commence(request, response, fault);
        answers.write(StatusProblems.NOT_SIGNED_IN.problem(), request, response);
    }

    @Override
    public void handle(
            HttpServletRequest request, HttpServletResponse response, AccessDeniedException fault)
            throws IOException {
        answers.write(StatusProblems.NOT_PERMITTED.problem(), request, response);
    }
}
