package org.tonghu.starter.problem;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a caller gets to read about a fault, after RFC 9457.
 *
 * @param type stable, e.g. {@code /problems/not-found}
 * @param detail what happened, with which value, and what to do next
 * @param reason why the domain refused; only with 409
 * @param clause the provision the refusal rests on; only with 409
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ProblemBody(
        String type,
        String title,
        int status,
        String detail,
        String instance,
        @Nullable List<Field> errors,
        String traceId,
        @Nullable String reason,
        @Nullable String clause) {

    public static final String MEDIA_TYPE = "application/problem+json";

    /** One field that is wrong. */
    public record Field(String pointer, String code, String detail) {}
}
