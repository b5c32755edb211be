package org.tonghu.starter.openapi;

import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.media.IntegerSchema;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.media.StringSchema;
import io.swagger.v3.oas.models.parameters.Parameter;
import io.swagger.v3.oas.models.responses.ApiResponse;
import io.swagger.v3.oas.models.responses.ApiResponses;
import java.lang.annotation.Annotation;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springdoc.core.customizers.GlobalOperationCustomizer;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.method.HandlerMethod;
import org.tonghu.starter.caller.CallableBy;
import org.tonghu.starter.caller.Role;
import org.tonghu.starter.caller.Scope;
import org.tonghu.starter.web.IfMatch;
import org.tonghu.starter.web.PageRequest;
import org.tonghu.starter.web.Stateless;

/**
 * Adds to each operation what the conventions of the API give it: pages, revisions, keys, problems.
 */
final class ApiOperations implements GlobalOperationCustomizer {

    static final String PROBLEM = "Problem";

    @Override
    public Operation customize(Operation operation, HandlerMethod handler) {
        boolean post = isPost(handler) && !handler.hasMethodAnnotation(Stateless.class);
        boolean ifMatch = has(handler, IfMatch.class);
        if (takes(handler, PageRequest.class)) {
            operation.addParametersItem(limit());
            operation.addParametersItem(
                    parameter("query", "cursor", new StringSchema(), "next of the page before"));
        }
        if (ifMatch) {
            operation.addParametersItem(
                    parameter("header", "If-Match", new StringSchema(), "ETag read before")
                            .required(true));
        }
        if (post) {
            operation.addParametersItem(
                    parameter(
                            "header",
                            "Idempotency-Key",
                            new StringSchema().maxLength(200),
                            "The same key gives the first answer again; required for partners"));
        }
        problems(operation, handler, post, ifMatch);
        callers(handler).ifPresent(who -> operation.addExtension("x-callable-by", who));
        return operation;
    }

    private static void problems(
            Operation operation, HandlerMethod handler, boolean post, boolean ifMatch) {
        ApiResponses responses =
                Optional.ofNullable(operation.getResponses()).orElseGet(ApiResponses::new);
        Stream<String> usual = Stream.of("400", "401", "403");
        Stream<String> found = has(handler, PathVariable.class) ? Stream.of("404") : Stream.of();
        Stream<String> changed = post || ifMatch ? Stream.of("409") : Stream.of();
        Stream<String> revision = ifMatch ? Stream.of("412", "428") : Stream.of();
        Stream<String> keyed = post ? Stream.of("422") : Stream.of();
        Stream.of(usual, found, changed, revision, keyed)
                .flatMap(each -> each)
                .forEach(status ->
                        responses.addApiResponse(
                                status,
                                new ApiResponse().$ref("#/components/responses/" + PROBLEM)));
        operation.setResponses(responses);
    }

    private static Optional<Map<String, Object>> callers(HandlerMethod handler) {
        @Nullable CallableBy rule =
                Optional.ofNullable(handler.getMethodAnnotation(CallableBy.class))
                        .orElse(handler.getBeanType().getAnnotation(CallableBy.class));
        if (rule == null) {
            return Optional.empty();
        }
        Map<String, Object> who = new LinkedHashMap<>();
        if (rule.anyone() || rule.persons()) {
            who.put("anyone", rule.anyone() ? "signed in" : "person");
        }
        List<String> roles = Arrays.stream(rule.roles()).map(Role::realmName).sorted().toList();
        List<String> scopes = Arrays.stream(rule.scopes()).map(Scope::tokenName).sorted().toList();
        if (!roles.isEmpty()) {
            who.put("roles", roles);
        }
        if (!scopes.isEmpty()) {
            who.put("scopes", scopes);
        }
        return Optional.of(who);
    }

    private static boolean isPost(HandlerMethod handler) {
        @Nullable RequestMapping mapping =
                AnnotatedElementUtils.findMergedAnnotation(
                        handler.getMethod(), RequestMapping.class);
        return mapping != null && List.of(mapping.method()).contains(RequestMethod.POST);
    }

    private static boolean takes(HandlerMethod handler, Class<?> type) {
        return Arrays.stream(handler.getMethodParameters())
                .anyMatch(parameter -> parameter.getParameterType() == type);
    }

    private static boolean has(HandlerMethod handler, Class<? extends Annotation> annotation) {
        return Arrays.stream(handler.getMethodParameters())
                .anyMatch(parameter -> parameter.hasParameterAnnotation(annotation));
    }

    private static Parameter limit() {
        IntegerSchema schema = new IntegerSchema();
        schema.minimum(BigDecimal.ONE).maximum(BigDecimal.valueOf(PageRequest.MOST));
        schema.setDefault(PageRequest.USUAL);
        return parameter("query", "limit", schema, "Most items wanted");
    }

    private static Parameter parameter(String in, String name, Schema<?> schema, String what) {
        schema.addType(schema.getType());
        return new Parameter().in(in).name(name).schema(schema).description(what).required(false);
    }
}
