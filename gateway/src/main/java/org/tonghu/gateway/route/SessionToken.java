package org.tonghu.gateway.route;

import jakarta.servlet.http.HttpServletRequest;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.security.oauth2.client.authentication.OAuth2AuthenticationToken;
import org.springframework.security.oauth2.core.OAuth2AuthorizationException;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.function.HandlerFilterFunction;
import org.springframework.web.servlet.function.HandlerFunction;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;
import org.tonghu.gateway.login.PersonsTokens;
import org.tonghu.gateway.login.SessionOver;
import org.tonghu.gateway.problem.Fault;
import org.tonghu.gateway.problem.Problems;

/**
 * Gives a person's request the access token of the session; a request that brought its own token
 * passes as it is.
 */
@Component
class SessionToken implements HandlerFilterFunction<ServerResponse, ServerResponse> {

    private static final Logger LOG = LoggerFactory.getLogger(SessionToken.class);

    private final PersonsTokens tokens;
    private final Problems problems;

    SessionToken(PersonsTokens tokens, Problems problems) {
        this.tokens = tokens;
        this.problems = problems;
    }

    @Override
    public ServerResponse filter(ServerRequest request, HandlerFunction<ServerResponse> next)
            throws Exception {
        if (!(request.servletRequest().getUserPrincipal()
                instanceof OAuth2AuthenticationToken person)) {
            return next.handle(request);
        }
        String token;
        try {
            token = tokens.current(person, request.servletRequest());
        } catch (SessionOver _) {
            end(request.servletRequest());
            return Answer.of(Fault.NOT_SIGNED_IN, problems);
        } catch (OAuth2AuthorizationException e) {
            LOG.warn("Token of a session cannot be renewed: {}", e.getError().getErrorCode());
            return Answer.of(Fault.UNAVAILABLE, problems);
        }
        return next.handle(
                ServerRequest.from(request)
                        .headers(headers -> headers.setBearerAuth(token))
                        .build());
    }

    private static void end(HttpServletRequest request) {
        var session = request.getSession(false);
        if (session != null) {
            session.invalidate();
        }
    }
}
