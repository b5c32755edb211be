package org.tonghu.starter.problem;

import jakarta.validation.ConstraintViolationException;
import java.util.Optional;
import org.apache.tomcat.util.http.InvalidParameterException;
import org.jspecify.annotations.Nullable;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.web.ErrorResponse;
import org.springframework.web.bind.MethodArgumentNotValidException;
import org.springframework.web.bind.MissingRequestHeaderException;
import org.springframework.web.bind.MissingServletRequestParameterException;
import org.springframework.web.method.annotation.HandlerMethodValidationException;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import org.springframework.web.multipart.MaxUploadSizeExceededException;
import org.springframework.web.multipart.MultipartException;
import org.springframework.web.multipart.support.MissingServletRequestPartException;
import tools.jackson.core.JacksonException;

/** What Spring's web layer, Jackson and Bean Validation object to. */
final class WebFaults implements KnownFaults {

    @Override
    public Optional<Problem> problemFor(Throwable fault) {
        return Causes.find(fault, Problem.class).or(() -> Optional.ofNullable(known(fault)));
    }

    private static @Nullable Problem known(Throwable fault) {
        return switch (fault) {
            case HttpMessageNotReadableException body -> body(body);
            case MethodArgumentNotValidException invalid -> ValidationFaults.of(invalid);
            case HandlerMethodValidationException invalid -> ValidationFaults.of(invalid);
            case ConstraintViolationException invalid -> ValidationFaults.of(invalid);
            case MissingServletRequestParameterException missing ->
                    missing("query", missing.getParameterName());
            case MissingRequestHeaderException missing ->
                    missing("header", missing.getHeaderName());
            case MissingServletRequestPartException missing ->
                    missing("part", missing.getRequestPartName());
            case MethodArgumentTypeMismatchException mismatch -> ParameterFaults.of(mismatch);
            case MaxUploadSizeExceededException _ -> StatusProblems.TOO_LARGE.problem();
            case MultipartException _ -> StatusProblems.MALFORMED.problem();
            case InvalidParameterException _ -> StatusProblems.MALFORMED.problem();
            case ErrorResponse other -> StatusProblems.of(other.getStatusCode().value());
            default -> null;
        };
    }

    private static Problem body(HttpMessageNotReadableException fault) {
        return Causes.find(fault, JacksonException.class)
                .<Problem>map(JsonFaults::of)
                .orElseGet(() ->
                        new Invalid(
                                "#",
                                "REQUIRED",
                                "缺少请求正文，或正文无法读取。请提交 JSON 正文。",
                                "The body is missing or can't be read; send a JSON body."));
    }

    private static Problem missing(String where, String name) {
        return new Invalid(
                "#/" + where + "/" + name, "REQUIRED", "缺少 " + name + "。", name + " is required.");
    }
}
