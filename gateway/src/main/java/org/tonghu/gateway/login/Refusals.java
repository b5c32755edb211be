package org.tonghu.gateway.login;

import org.springframework.http.HttpHeaders;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.security.web.csrf.CsrfException;
import org.springframework.stereotype.Component;
import org.tonghu.gateway.problem.Browsers;
import org.tonghu.gateway.problem.Fault;
import org.tonghu.gateway.problem.Problems;

/** How each door says no: people are led to the login, programs get a problem document. */
@Component
class Refusals {

    private final Problems problems;

    Refusals(Problems problems) {
        this.problems = problems;
    }

    AuthenticationEntryPoint entry(Fault fault) {
        return (request, response, _) -> problems.write(request, response, fault);
    }

    AccessDeniedHandler denied(Fault fault) {
        return (request, response, _) -> problems.write(request, response, fault);
    }

    /** Says that the token is the reason (RFC 6750), and nothing about what is wrong with it. */
    AuthenticationEntryPoint badToken() {
        return (request, response, _) -> {
            response.setHeader(HttpHeaders.WWW_AUTHENTICATE, "Bearer error=\"invalid_token\"");
            problems.write(request, response, Fault.NOT_SIGNED_IN);
        };
    }

    AuthenticationEntryPoint toLogin() {
        return (request, response, _) -> {
            if (Browsers.wantsPage(request)) {
                response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
                response.sendRedirect("/login");
            } else {
                problems.write(request, response, Fault.NOT_SIGNED_IN);
            }
        };
    }

    AccessDeniedHandler forgedOrForbidden() {
        return (request, response, e) ->
                problems.write(
                        request,
                        response,
                        e instanceof CsrfException
                                ? Fault.CSRF_TOKEN_MISSING
                                : Fault.NOT_PERMITTED);
    }
}
