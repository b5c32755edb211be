package org.tonghu.starter.problem;

import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.exc.InputCoercionException;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.exc.StreamReadException;
import tools.jackson.databind.exc.InvalidNullException;
import tools.jackson.databind.exc.MismatchedInputException;
import tools.jackson.databind.exc.UnrecognizedPropertyException;

/** JSON that does not bind, with a pointer to the place. Jackson's own words stay inside. */
final class JsonFaults {

    private JsonFaults() {}

    static Invalid of(JacksonException fault) {
        return switch (fault) {
            case UnrecognizedPropertyException unknown ->
                    at(
                            fault,
                            "UNKNOWN_PROPERTY",
                            "没有“" + cut(unknown.getPropertyName()) + "”这一项，请删除或更正拼写。",
                            "There is no property '"
                                    + cut(unknown.getPropertyName())
                                    + "'; remove it or correct its name.");
            case InvalidNullException _ -> required(fault);
            case StreamConstraintsException _ -> tooMuch(fault);
            case InputCoercionException number -> mismatch(number, number.getTargetType());
            case StreamReadException read -> malformed(read);
            case MismatchedInputException other -> mismatch(other, other.getTargetType());
            default -> at(fault, "INVALID", "该项的内容不符合要求。", "The value is not acceptable here.");
        };
    }

    private static Invalid mismatch(JacksonException fault, @Nullable Class<?> type) {
        Wanted wanted = Wanted.of(type);
        return at(
                fault,
                wanted.code(),
                "此处应为" + wanted.zh() + "。",
                "This should be " + wanted.en() + ".");
    }

    private static Invalid required(JacksonException fault) {
        return at(fault, "REQUIRED", "此项必填，不能为空。", "This is required and can't be null.");
    }

    private static Invalid tooMuch(JacksonException fault) {
        return at(
                fault,
                "TOO_LONG",
                "内容过长、数字过大或嵌套过深。",
                "A text is too long, a number too large or the nesting too deep.");
    }

    private static Invalid malformed(StreamReadException fault) {
        return fault.getOriginalMessage().startsWith("Duplicate")
                ? at(fault, "DUPLICATE_PROPERTY", "同一项出现了两次。", "The same property is there twice.")
                : at(
                        fault,
                        "MALFORMED_JSON",
                        "正文不是合法的 UTF-8 编码 JSON%s。".formatted(place(fault, "（第 %d 行第 %d 列附近）")),
                        "The body is not valid JSON in UTF-8%s."
                                .formatted(place(fault, " (near line %d, column %d)")));
    }

    private static String place(JacksonException fault, String words) {
        var location = fault.getLocation();
        return location == null || location.getLineNr() < 1
                ? ""
                : words.formatted(location.getLineNr(), location.getColumnNr());
    }

    private static Invalid at(JacksonException fault, String code, String zh, String en) {
        return new Invalid(pointer(fault), code, zh, en);
    }

    private static String pointer(JacksonException fault) {
        List<JacksonException.Reference> path = fault.getPath();
        if (path.isEmpty() && fault.processor() instanceof JsonParser parser) {
            return "#" + parser.streamReadContext().pathAsPointer();
        }
        return path.stream().map(JsonFaults::step).collect(Collectors.joining("", "#", ""));
    }

    private static String step(JacksonException.Reference step) {
        @Nullable String name = step.getPropertyName();
        return "/"
                + (name == null
                        ? Integer.toString(step.getIndex())
                        : cut(name).replace("~", "~0").replace("/", "~1"));
    }

    private static String cut(String name) {
        String safe = name.replaceAll("\\p{Cntrl}|\\p{Cs}", "?");
        return safe.length() > 60 ? safe.substring(0, 60) + "…" : safe;
    }
}
