package org.tonghu.starter.problem;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.ConstraintViolationException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSourceResolvable;
import org.springframework.core.MethodParameter;
import org.springframework.validation.FieldError;
import org.springframework.validation.method.ParameterValidationResult;
import org.springframework.web.bind.MethodArgumentNotValidException;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.method.annotation.HandlerMethodValidationException;

/** Bean Validation: paths become pointers, constraints become codes. */
final class ValidationFaults {

    private static final Map<String, String> CODES =
            Map.ofEntries(
                    Map.entry("NotNull", "REQUIRED"),
                    Map.entry("NotBlank", "REQUIRED"),
                    Map.entry("NotEmpty", "REQUIRED"),
                    Map.entry("Size", "LENGTH"),
                    Map.entry("Pattern", "FORMAT"),
                    Map.entry("Min", "RANGE"),
                    Map.entry("Max", "RANGE"),
                    Map.entry("Positive", "RANGE"),
                    Map.entry("PositiveOrZero", "RANGE"),
                    Map.entry("DecimalMin", "RANGE"),
                    Map.entry("DecimalMax", "RANGE"));

    private ValidationFaults() {}

    static Invalid of(MethodArgumentNotValidException fault) {
        var body = fault.getParameter().hasParameterAnnotation(RequestBody.class);
        return Invalid.of(
                fault.getBindingResult().getAllErrors().stream()
                        .map(error -> field((body ? "#" : "#/query") + path(error), error))
                        .toList());
    }

    static Invalid of(HandlerMethodValidationException fault) {
        List<FieldProblem> errors = new ArrayList<>();
        fault.getParameterValidationResults().forEach(result -> add(result, errors));
        return Invalid.of(errors);
    }

    static Invalid of(ConstraintViolationException fault) {
        return Invalid.of(
                fault.getConstraintViolations().stream().map(ValidationFaults::field).toList());
    }

    private static void add(ParameterValidationResult result, List<FieldProblem> errors) {
        MethodParameter parameter = result.getMethodParameter();
        String root =
                parameter.hasParameterAnnotation(RequestBody.class)
                        ? "#"
                        : ParameterFaults.pointer(
                                parameter, Objects.toString(parameter.getParameterName()));
        @Nullable Integer index = result.getContainerIndex();
        String element = index == null ? root : root + "/" + index;
        result.getResolvableErrors()
                .forEach(error -> errors.add(field(element + path(error), error)));
    }

    private static FieldProblem field(String pointer, MessageSourceResolvable error) {
        String @Nullable [] codes = error.getCodes();
        String constraint = codes == null || codes.length == 0 ? "" : codes[codes.length - 1];
        return field(pointer, constraint, Objects.toString(error.getDefaultMessage(), ""));
    }

    private static FieldProblem field(ConstraintViolation<?> violation) {
        String constraint =
                violation
                        .getConstraintDescriptor()
                        .getAnnotation()
                        .annotationType()
                        .getSimpleName();
        return field(
                "#" + pointer(violation.getPropertyPath().toString()),
                constraint,
                violation.getMessage());
    }

    /** The validator has already picked the language of the request. */
    private static FieldProblem field(String pointer, String constraint, String message) {
        String code = CODES.getOrDefault(constraint, upperSnake(constraint));
        return new FieldProblem(pointer, code, message, message);
    }

    private static String path(MessageSourceResolvable error) {
        return error instanceof FieldError field ? pointer(field.getField()) : "";
    }

    static String pointer(String path) {
        return path.isEmpty()
                ? ""
                : "/"
                        + path.replace("].", "/")
                                .replace("[", "/")
                                .replace("]", "")
                                .replace('.', '/');
    }

    private static String upperSnake(String constraint) {
        return constraint.isEmpty()
                ? "INVALID"
                : constraint.replaceAll("(?<=[a-z0-9])(?=[A-Z])", "_").toUpperCase(Locale.ROOT);
    }
}
