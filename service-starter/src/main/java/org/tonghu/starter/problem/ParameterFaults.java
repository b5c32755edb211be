package org.tonghu.starter.problem;

import java.util.Arrays;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;

/** A path, query or header parameter that is not what it should be. */
final class ParameterFaults {

    private ParameterFaults() {}

    static Invalid of(MethodArgumentTypeMismatchException fault) {
        Wanted wanted = Wanted.of(fault.getRequiredType());
        return new Invalid(
                pointer(fault.getParameter(), fault.getName()),
                wanted.code(),
                "“" + shown(fault.getValue()) + "”应为" + wanted.zh() + "。",
                "'" + shown(fault.getValue()) + "' should be " + wanted.en() + ".");
    }

    static String pointer(MethodParameter parameter, String name) {
        if (parameter.hasParameterAnnotation(PathVariable.class)) {
            return "#/path/" + name;
        }
        return (parameter.hasParameterAnnotation(RequestHeader.class) ? "#/header/" : "#/query/")
                + name;
    }

    private static String shown(@Nullable Object value) {
        String text =
                value instanceof Object[] many ? Arrays.toString(many) : Objects.toString(value);
        return text.length() > 40 ? text.substring(0, 40) + "…" : text;
    }
}
