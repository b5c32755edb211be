package org.tonghu.starter.problem;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.tonghu.starter.domain.Refused;
import org.tonghu.starter.web.Trace;
import tools.jackson.databind.json.JsonMapper;

/**
 * Writes problems; the one place where a fault becomes an answer. Filters use it as handlers do.
 */
public final class ProblemAnswers {

    private final JsonMapper json;

    public ProblemAnswers(JsonMapper json) {
        this.json = json;
    }

    /** Does nothing where the answer has begun to leave: it can't be taken back. */
    public void write(Problem problem, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        write(body(problem, null, null, request), request, response);
    }

    void write(Refused refused, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        String type = refused.reason().toLowerCase(Locale.ROOT).replace('_', '-');
        Problem problem = new Problem(409, type, refused.zh(), refused.en());
        write(body(problem, refused.reason(), refused.clause(), request), request, response);
    }

    private void write(ProblemBody body, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        if (response.isCommitted()) {
            return;
        }
        byte[] bytes = json.writeValueAsBytes(body);
        response.resetBuffer();
        response.setStatus(body.status());
        response.setContentType(ProblemBody.MEDIA_TYPE);
        response.setHeader(HttpHeaders.CONTENT_LANGUAGE, Language.of(request).pick("zh", "en"));
        response.setContentLength(bytes.length);
        response.getOutputStream().write(bytes);
        response.flushBuffer();
    }

    private static ProblemBody body(
            Problem problem,
            @Nullable String reason,
            @Nullable String clause,
            HttpServletRequest request) {
        Language language = Language.of(request);
        return new ProblemBody(
                "/problems/" + problem.type(),
                Titles.of(problem.status(), language),
                problem.status(),
                language.pick(problem.zh(), problem.en()),
                path(request),
                fields(problem.errors(), language),
                Trace.id(),
                reason,
                clause);
    }

    private static String path(HttpServletRequest request) {
        return request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI) instanceof String uri
                ? uri
                : request.getRequestURI();
    }

    private static @Nullable List<ProblemBody.Field> fields(
            List<FieldProblem> errors, Language language) {
        return errors.isEmpty()
                ? null
                : errors.stream()
                        .map(error ->
                                new ProblemBody.Field(
                                        error.pointer(),
                                        error.code(),
                                        language.pick(error.zh(), error.en())))
                        .toList();
    }
}
