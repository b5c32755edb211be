package org.tonghu.registry.matching;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * A column of a kind of list, beside those that name the person.
 *
 * @param name as in JSON
 * @param zh as files head it
 * @param required a row without it is refused
 * @param choices codes it may hold; empty for another shape
 */
public record Column(
        String name, String zh, String en, Shape shape, boolean required, List<Choice> choices) {

    public enum Shape {
        DAY,
        CODE,
        YEAR,
        AMOUNT,
        DIVISION
    }

    /** A code and how files may write it. */
    public record Choice(String code, String zh) {}

    public Column {
        choices = List.copyOf(choices);
    }

    static Column day(String name, String zh, String en, boolean required) {
        return new Column(name, zh, en, Shape.DAY, required, List.of());
    }

    static Column of(String name, String zh, String en, Shape shape) {
        return new Column(name, zh, en, shape, false, List.of());
    }

    /**
     * @param choices pairs, {@code CODE=中文}
     */
    static Column code(String name, String zh, String en, String... choices) {
        var all =
                Arrays.stream(choices)
                        .map(it -> it.split("=", 2))
                        .map(it -> new Choice(it[0], it[1]))
                        .toList();
        return new Column(name, zh, en, Shape.CODE, true, all);
    }

    /** The value as it is kept; empty for one that the column cannot hold. */
    Optional<String> read(String typed) {
        return switch (shape) {
            case DAY -> day(typed);
            case CODE ->
                    choices.stream()
                            .filter(it -> it.code().equals(typed) || it.zh().equals(typed))
                            .map(Choice::code)
                            .findFirst();
            case YEAR -> matching(typed, "(19|20)\\d{2}");
            case AMOUNT -> matching(typed, "\\d{1,9}(\\.\\d{1,2})?");
            case DIVISION -> matching(typed, "\\d{6}|\\d{9}|\\d{12}");
        };
    }

    private static Optional<String> matching(String typed, String pattern) {
        return Optional.of(typed).filter(it -> it.matches(pattern));
    }

    /** Offices write 2020-05-10, 2020/5/10, 20200510 and 2020年5月10日. */
    static Optional<String> day(String typed) {
        var parts = typed.strip().replaceAll("[年月/.]", "-").replace("日", "").split("-");
        var whole = parts.length == 1 && parts[0].length() == 8;
        var text = parts[0];
        try {
            var day =
                    whole
                            ? LocalDate.of(
                                    Integer.parseInt(text.substring(0, 4)),
                                    Integer.parseInt(text.substring(4, 6)),
                                    Integer.parseInt(text.substring(6)))
                            : LocalDate.of(
                                    Integer.parseInt(parts[0]),
                                    Integer.parseInt(parts[1]),
                                    Integer.parseInt(parts[2]));
            return day.getYear() < 1900 || day.getYear() > 2999
                    ? Optional.empty()
                    : Optional.of(day.toString());
        } catch (DateTimeException | NumberFormatException | ArrayIndexOutOfBoundsException e) {
            return Optional.empty();
        }
    }
}
