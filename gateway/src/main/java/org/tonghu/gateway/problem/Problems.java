package org.tonghu.gateway.problem;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import org.thymeleaf.context.Context;
import org.thymeleaf.spring6.SpringTemplateEngine;
import org.tonghu.gateway.trace.Trace;
import tools.jackson.databind.json.JsonMapper;

/**
 * Writes a {@link Fault} as the answer: a problem document, or a page where a browser asked for
 * one.
 */
@Component
public class Problems {

    private static final String RETRY_SECONDS = "3";

    /** Headers of an answer that broke off before its body was out. */
    private static final List<String> HALF_AN_ANSWER =
            List.of(
                    HttpHeaders.CONTENT_ENCODING,
                    HttpHeaders.CONTENT_DISPOSITION,
                    HttpHeaders.ETAG,
                    HttpHeaders.LAST_MODIFIED,
                    HttpHeaders.LOCATION);

    private final JsonMapper json;
    private final SpringTemplateEngine pages;

    Problems(JsonMapper json, SpringTemplateEngine pages) {
        this.json = json;
        this.pages = pages;
    }

    /** Does nothing when an answer is already on its way. */
    public void write(HttpServletRequest request, HttpServletResponse response, Fault fault)
            throws IOException {
        if (response.isCommitted()) {
            return;
        }
        response.resetBuffer();
        HALF_AN_ANSWER.forEach(name -> response.setHeader(name, null));
        response.setStatus(fault.status().value());
        if (fault.status() == HttpStatus.SERVICE_UNAVAILABLE) {
            response.setHeader(HttpHeaders.RETRY_AFTER, RETRY_SECONDS);
        }
        if (fault.status() == HttpStatus.UNAUTHORIZED
                && !response.containsHeader(HttpHeaders.WWW_AUTHENTICATE)) {
            response.setHeader(HttpHeaders.WWW_AUTHENTICATE, "Bearer");
        }
        boolean page = Browsers.wantsPage(request);
        byte[] body = page ? page(request, fault) : document(request, fault);
        response.setContentType(
                page ? "text/html;charset=UTF-8" : MediaType.APPLICATION_PROBLEM_JSON_VALUE);
        response.setContentLength(body.length);
        response.getOutputStream().write(body);
    }

    private byte[] document(HttpServletRequest request, Fault fault) {
        return json.writeValueAsBytes(
                ProblemDocument.of(
                        fault,
                        english(request),
                        Browsers.path(request),
                        Trace.of(request).traceId()));
    }

    private byte[] page(HttpServletRequest request, Fault fault) {
        Context values = new Context(Locale.SIMPLIFIED_CHINESE);
        values.setVariable("status", fault.status().value());
        values.setVariable("zh", fault.detail(false));
        values.setVariable("en", fault.detail(true));
        values.setVariable("traceId", Trace.of(request).traceId());
        return pages.process("problem", values).getBytes(StandardCharsets.UTF_8);
    }

    private static boolean english(HttpServletRequest request) {
        return request.getHeader(HttpHeaders.ACCEPT_LANGUAGE) != null
                && Locale.ENGLISH.getLanguage().equals(request.getLocale().getLanguage());
    }
}
