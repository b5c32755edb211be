package org.tonghu.starter.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;
import org.springframework.context.ApplicationContext;
import org.springframework.http.HttpMethod;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import org.tonghu.starter.caller.CallableBy;
import org.tonghu.starter.caller.Role;

/** What holds for each endpoint of a service; a test of the service calls them. */
public final class EndpointRules {

    private EndpointRules() {}

    /** An endpoint that nobody is declared for would be refused to everybody. */
    public static void everyEndpointDeclaresItsCallers(ApplicationContext service) {
        List<String> silent =
                handlers(service).entrySet().stream()
                        .filter(entry -> !declares(entry.getValue()))
                        .map(entry -> entry.getKey() + " " + entry.getValue())
                        .toList();
        assertThat(silent).as("endpoints without @CallableBy").isEmpty();
    }

    /** Without a token, and with one that expired or is forged: 401, whatever is sent. */
    public static void everyEndpointRefusesStrangers(ApplicationContext service) {
        Api api = service.getBean(Api.class);
        Role role = Role.PLATFORM_ADMIN;
        List<Api> strangers =
                List.of(api, api.as(Tokens.expired(role)), api.as(Tokens.forged(role)));
        eachEndpoint(
                service,
                (method, path) ->
                        strangers.forEach(stranger ->
                                stranger.send(method.name(), path, null)
                                        .expectProblem(401, "not-signed-in")));
    }

    /**
     * Unknown, broken and hostile input is refused with a problem document, never with a fault:
     * unknown properties and parameters, other shapes, bytes that are no UTF-8, nesting without
     * end.
     */
    public static void noEndpointAnswersGarbageWithAFault(ApplicationContext service) {
        Api api = service.getBean(Api.class);
        handlers(service)
                .forEach((mapping, handler) ->
                        each(
                                mapping,
                                (method, path) -> Garbage.sendTo(api, method, path, handler)));
    }

    /** Below the service's base path, where the gateway routes to it. */
    public static void everyEndpointLiesBelowTheBasePath(ApplicationContext service) {
        String base = service.getEnvironment().getRequiredProperty("tonghu.base-path");
        eachEndpoint(service, (_, path) -> assertThat(path).startsWith(base + "/"));
    }

    /** Each method and path, path variables filled in. */
    public static void eachEndpoint(
            ApplicationContext service, BiConsumer<HttpMethod, String> visit) {
        handlers(service).forEach((mapping, _) -> each(mapping, visit));
    }

    private static void each(RequestMappingInfo mapping, BiConsumer<HttpMethod, String> visit) {
        for (String pattern : mapping.getPatternValues()) {
            String path = pattern.replaceAll("\\{[^}]+}", "x");
            for (RequestMethod method : mapping.getMethodsCondition().getMethods()) {
                visit.accept(method.asHttpMethod(), path);
            }
        }
    }

    private static boolean declares(HandlerMethod handler) {
        return handler.hasMethodAnnotation(CallableBy.class)
                || handler.getBeanType().isAnnotationPresent(CallableBy.class);
    }

    /** Those of the service and its starter. */
    private static Map<RequestMappingInfo, HandlerMethod> handlers(ApplicationContext service) {
        Map<RequestMappingInfo, HandlerMethod> all =
                service.getBean("requestMappingHandlerMapping", RequestMappingHandlerMapping.class)
                        .getHandlerMethods();
        return all.entrySet().stream()
                .filter(entry -> entry.getValue().getBeanType().getName().startsWith("org.tonghu"))
                .filter(entry -> !entry.getKey().getMethodsCondition().isEmpty())
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }
}
