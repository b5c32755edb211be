package org.tonghu.starter.web;

import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.context.request.RequestAttributes;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;

/** Ids from the request's idempotency key, or random ones where it has none. */
final class NewIdArgument implements HandlerMethodArgumentResolver {

    /** Request attribute with the seed that the idempotency key was given. */
    static final String SEED = NewId.class.getName() + ".seed";

    @Override
    public boolean supportsParameter(MethodParameter parameter) {
        return parameter.getParameterType() == NewId.class;
    }

    @Override
    public NewId resolveArgument(
            MethodParameter parameter,
            @Nullable ModelAndViewContainer view,
            NativeWebRequest request,
            @Nullable WebDataBinderFactory binders) {
        return request.getAttribute(SEED, RequestAttributes.SCOPE_REQUEST) instanceof String seed
                ? NewId.derivedFrom(seed)
                : NewId.random();
    }
}
