package org.tonghu.starter.web;

import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.springframework.beans.BeanUtils;
import org.springframework.core.DefaultParameterNameDiscoverer;
import org.springframework.core.MethodParameter;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.method.HandlerMethod;
import org.tonghu.starter.caller.Caller;

/**
 * The query parameters that a handler knows.
 *
 * @param names each with whether it may be there more than once
 */
record KnownParameters(Map<String, Boolean> names) {

    private static final DefaultParameterNameDiscoverer NAMES =
            new DefaultParameterNameDiscoverer();

    static KnownParameters of(HandlerMethod handler) {
        Map<String, Boolean> names = new HashMap<>();
        Stream.of(handler.getMethodParameters())
                .forEach(parameter -> {
                    parameter.initParameterNameDiscovery(NAMES);
                    add(parameter, names);
                });
        return new KnownParameters(Map.copyOf(names));
    }

    boolean knows(String name) {
        return names.containsKey(name);
    }

    boolean allowsMany(String name) {
        return Boolean.TRUE.equals(names.get(name));
    }

    private static void add(MethodParameter parameter, Map<String, Boolean> names) {
        Class<?> type = parameter.getParameterType();
        if (type == PageRequest.class) {
            names.put("limit", false);
            names.put("cursor", false);
        } else if (parameter.hasParameterAnnotation(RequestParam.class)) {
            names.put(name(parameter), isMany(type));
        } else if (isModel(parameter)) {
            components(type, names);
        }
    }

    /** As Spring sees it: a parameter without annotation, of a type that is not simple. */
    private static boolean isModel(MethodParameter parameter) {
        return parameter.hasParameterAnnotation(ModelAttribute.class)
                || parameter.getParameterAnnotations().length == 0
                        && parameter.getParameterType() != Caller.class
                        && parameter.getParameterType().isRecord()
                        && !BeanUtils.isSimpleProperty(parameter.getParameterType());
    }

    private static void components(Class<?> type, Map<String, Boolean> names) {
        if (type.isRecord()) {
            Stream.of(type.getRecordComponents())
                    .forEach(part -> names.put(part.getName(), isMany(part.getType())));
        }
    }

    private static boolean isMany(Class<?> type) {
        return type.isArray() || Iterable.class.isAssignableFrom(type);
    }

    private static String name(MethodParameter parameter) {
        return Optional.ofNullable(parameter.getParameterAnnotation(RequestParam.class))
                .map(annotation ->
                        annotation.name().isEmpty() ? annotation.value() : annotation.name())
                .filter(Predicate.not(String::isEmpty))
                .orElseGet(() -> Objects.toString(parameter.getParameterName()));
    }
}
