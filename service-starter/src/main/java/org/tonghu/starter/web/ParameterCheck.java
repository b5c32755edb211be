package org.tonghu.starter.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;
import org.tonghu.starter.problem.FieldProblem;
import org.tonghu.starter.problem.Invalid;

/** Unknown query parameters, repeated ones and control characters are refused, not ignored. */
final class ParameterCheck implements HandlerInterceptor {

    private final Map<HandlerMethod, KnownParameters> known = new ConcurrentHashMap<>();

    @Override
    public boolean preHandle(
            HttpServletRequest request, HttpServletResponse response, Object handler) {
        if (request.getQueryString() != null && handler instanceof HandlerMethod method) {
            List<FieldProblem> errors = new ArrayList<>();
            KnownParameters parameters = known.computeIfAbsent(method, KnownParameters::of);
            request.getParameterMap()
                    .forEach((name, values) -> check(parameters, name, values, errors));
            if (!errors.isEmpty()) {
                throw Invalid.of(errors);
            }
        }
        return true;
    }

    private static void check(
            KnownParameters known, String name, String[] values, List<FieldProblem> errors) {
        String pointer = "#/query/" + shown(name);
        if (!known.knows(name)) {
            errors.add(
                    new FieldProblem(
                            pointer,
                            "UNKNOWN_PARAMETER",
                            "没有“" + shown(name) + "”这个查询参数，请删除或更正拼写。",
                            "There is no query parameter '"
                                    + shown(name)
                                    + "'; remove it or correct its name."));
        } else if (values.length > 1 && !known.allowsMany(name)) {
            errors.add(
                    new FieldProblem(
                            pointer,
                            "DUPLICATE_PARAMETER",
                            "该参数只能出现一次。",
                            "This parameter may be there only once."));
        } else if (List.of(values).stream().anyMatch(Texts::unfit)) {
            errors.add(
                    new FieldProblem(
                            pointer,
                            "CONTROL_CHARACTER",
                            "不能含控制字符。",
                            "Control characters are not allowed."));
        }
    }

    private static String shown(String name) {
        String safe = name.replaceAll("[^\\p{L}\\p{N}._\\[\\]-]", "?");
        return safe.length() > 60 ? safe.substring(0, 60) + "…" : safe;
    }
}
