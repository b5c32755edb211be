package org.tonghu.starter.access;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.slf4j.MDC;
import org.springframework.core.MethodParameter;
import org.springframework.core.io.support.ResourceRegion;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.converter.HttpMessageConverter;
import org.springframework.http.server.ServerHttpRequest;
import org.springframework.http.server.ServerHttpResponse;
import org.springframework.http.server.ServletServerHttpRequest;
import org.springframework.http.server.ServletServerHttpResponse;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.servlet.HandlerMapping;
import org.springframework.web.servlet.mvc.method.annotation.ResponseBodyAdvice;
import org.tonghu.starter.caller.Caller;
import org.tonghu.starter.caller.CurrentCallers;
import org.tonghu.starter.problem.Problem;
import org.tonghu.starter.time.BusinessClock;
import org.tonghu.starter.web.Page;

/** Logs what a body shows before the first byte of it is written. */
@ControllerAdvice
class AccessAdvice implements ResponseBodyAdvice<Object>, ShownAgain {

    private final AccessLog log;
    private final BusinessClock business;
    private final Clock clock;

    AccessAdvice(AccessLog log, BusinessClock business, Clock clock) {
        this.log = log;
        this.business = business;
        this.clock = clock;
    }

    @Override
    public boolean supports(
            MethodParameter returned, Class<? extends HttpMessageConverter<?>> converter) {
        return true;
    }

    @Override
    public @Nullable Object beforeBodyWrite(
            @Nullable Object body,
            MethodParameter returned,
            MediaType contentType,
            Class<? extends HttpMessageConverter<?>> converter,
            ServerHttpRequest request,
            ServerHttpResponse response) {
        List<String> children = shown(body).distinct().sorted().toList();
        if (!children.isEmpty()) {
            try {
                log.write(access(children, request));
                remember(children, request);
            } catch (Problem refused) {
                takeBack(response);
                throw refused;
            }
        }
        return body;
    }

    @Override
    public void log(List<String> children, HttpServletRequest request) {
        if (!children.isEmpty()) {
            log.write(access(children, new ServletServerHttpRequest(request)));
        }
    }

    private static void remember(List<String> children, ServerHttpRequest request) {
        if (request instanceof ServletServerHttpRequest servlet) {
            servlet.getServletRequest().setAttribute(CHILDREN, children);
        }
    }

    /** The refusal is no revision of the record. */
    private static void takeBack(ServerHttpResponse response) {
        response.getHeaders().remove(HttpHeaders.ETAG);
        if (response instanceof ServletServerHttpResponse servlet) {
            servlet.getServletResponse().setHeader(HttpHeaders.ETAG, null);
        }
    }

    private static Stream<String> shown(@Nullable Object body) {
        return switch (body) {
            case ShowsChildren row -> row.childrenShown().stream();
            case ResourceRegion part -> shown(part.getResource());
            case Page<?> page -> page.items().stream().flatMap(AccessAdvice::shown);
            case Collection<?> rows -> rows.stream().flatMap(AccessAdvice::shown);
            case null, default -> Stream.empty();
        };
    }

    private LoggedAccess access(List<String> children, ServerHttpRequest request) {
        Caller caller = CurrentCallers.get();
        return new LoggedAccess(
                UUID.randomUUID().toString(),
                caller.id(),
                caller.onBehalfOf(),
                caller.roles(),
                caller.purpose(),
                caller.client(),
                request.getMethod().name(),
                route(request),
                children,
                business.today(),
                clock.instant().truncatedTo(ChronoUnit.MILLIS),
                MDC.get("traceId"));
    }

    private static String route(ServerHttpRequest request) {
        @Nullable Object template =
                request instanceof ServletServerHttpRequest servlet
                        ? servlet.getServletRequest()
                                .getAttribute(HandlerMapping.BEST_MATCHING_PATTERN_ATTRIBUTE)
                        : null;
        return template == null ? "?" : template.toString();
    }
}
