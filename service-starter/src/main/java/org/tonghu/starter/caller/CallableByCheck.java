package org.tonghu.starter.caller;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Arrays;
import java.util.Optional;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;
import org.tonghu.starter.problem.StatusProblems;

/** Lets a handler be called by whom it names, before anything of the request is bound. */
final class CallableByCheck implements HandlerInterceptor {

    /** The API document is for anybody who is signed in. */
    private static final String API_DOCUMENT = "org.springdoc.";

    @Override
    public boolean preHandle(
            HttpServletRequest request, HttpServletResponse response, Object handler) {
        if (handler instanceof HandlerMethod method && !allowed(method)) {
            throw StatusProblems.NOT_PERMITTED.problem();
        }
        return true;
    }

    private static boolean allowed(HandlerMethod method) {
        return method.getBeanType().getPackageName().startsWith(API_DOCUMENT)
                || declared(method)
                        .filter(rule ->
                                rule.anyone()
                                        || CurrentCallers.find()
                                                .filter(caller -> mayCall(rule, caller))
                                                .isPresent())
                        .isPresent();
    }

    private static boolean mayCall(CallableBy rule, Caller caller) {
        return rule.persons() && caller.isPerson()
                || Arrays.stream(rule.roles()).anyMatch(caller.roles()::contains)
                || caller.isPartner()
                        && Arrays.stream(rule.scopes()).anyMatch(caller.scopes()::contains);
    }

    /** That of the method, else that of its type. */
    static Optional<CallableBy> declared(HandlerMethod method) {
        return Optional.ofNullable(method.getMethodAnnotation(CallableBy.class))
                .or(() ->
                        Optional.ofNullable(method.getBeanType().getAnnotation(CallableBy.class)));
    }
}
