package org.tonghu.starter.web;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.http.HttpHeaders;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;
import org.tonghu.starter.problem.Problem;

/** The revision that the caller read before changing it. */
final class IfMatchArgument implements HandlerMethodArgumentResolver {

    private static final Pattern STRONG_TAG = Pattern.compile("\"([0-9]{1,18})\"");

    @Override
    public boolean supportsParameter(MethodParameter parameter) {
        return parameter.hasParameterAnnotation(IfMatch.class);
    }

    @Override
    public Long resolveArgument(
            MethodParameter parameter,
            @Nullable ModelAndViewContainer view,
            NativeWebRequest request,
            @Nullable WebDataBinderFactory binders) {
        @Nullable String tag = request.getHeader(HttpHeaders.IF_MATCH);
        if (tag == null || tag.isBlank()) {
            throw new Problem(
                    428,
                    "if-match-required",
                    "更改记录须以 If-Match 请求头注明所读版本的 ETag。请先读取记录，再提交更改。",
                    "A change needs If-Match with the ETag read before; read the record, then send the change.");
        }
        Matcher matcher = STRONG_TAG.matcher(tag.strip());
        if (!matcher.matches()) {
            throw new Problem(
                    412,
                    "stale-revision",
                    "If-Match 不是本系统给出的 ETag，请重新读取记录后再提交。",
                    "If-Match is no ETag of this platform; read the record again, then send the change.");
        }
        return Long.parseLong(matcher.group(1));
    }
}
