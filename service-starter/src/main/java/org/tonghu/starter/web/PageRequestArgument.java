package org.tonghu.starter.web;

import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;
import org.tonghu.starter.problem.Invalid;

/** Query parameters {@code limit} and {@code cursor}. */
final class PageRequestArgument implements HandlerMethodArgumentResolver {

    private static final int LONGEST_CURSOR = 2000;

    @Override
    public boolean supportsParameter(MethodParameter parameter) {
        return parameter.getParameterType() == PageRequest.class;
    }

    @Override
    public PageRequest resolveArgument(
            MethodParameter parameter,
            @Nullable ModelAndViewContainer view,
            NativeWebRequest request,
            @Nullable WebDataBinderFactory binders) {
        return new PageRequest(limit(request.getParameter("limit")), cursor(request));
    }

    private static int limit(@Nullable String text) {
        if (text == null) {
            return PageRequest.USUAL;
        }
        int limit = text.matches("[0-9]{1,3}") ? Integer.parseInt(text) : 0;
        if (limit < 1 || limit > PageRequest.MOST) {
            throw new Invalid(
                    "#/query/limit",
                    "RANGE",
                    "limit 应为 1 至 500 的整数。",
                    "limit should be a whole number from 1 to 500.");
        }
        return limit;
    }

    private static @Nullable String cursor(NativeWebRequest request) {
        @Nullable String cursor = request.getParameter("cursor");
        if (cursor != null && (cursor.isEmpty() || cursor.length() > LONGEST_CURSOR)) {
            throw new Invalid(
                    "#/query/cursor",
                    "FORMAT",
                    "cursor 应原样取自上一页的 next。",
                    "cursor should be the next of the page before, unchanged.");
        }
        return cursor;
    }
}
