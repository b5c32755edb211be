package org.tonghu.registry.importing.support;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.tonghu.registry.classification.support.evidence.Faults;
import org.tonghu.registry.importing.ChildField;
import org.tonghu.registry.importing.ColumnMap;

/** The cells of a row by what they hold; whatever cannot be understood is one of its faults. */
record RowCells(Map<ChildField, String> cells, ColumnMap map, Faults faults) {

    private static final List<DateTimeFormatter> DAYS =
            Stream.of("uuuu-M-d", "uuuu/M/d", "uuuu.M.d", "uuuu年M月d日", "uuuuMMdd")
                    .map(it ->
                            DateTimeFormatter.ofPattern(it).withResolverStyle(ResolverStyle.STRICT))
                    .toList();

    @Nullable String text(ChildField field) {
        var cell = cells.getOrDefault(field, "");
        return cell.isEmpty() ? null : map.codeFor(field, cell);
    }

    void mustBeThere(ChildField field) {
        if (text(field) == null) {
            faults.add(at(field), "REQUIRED", "此项必填。", "This is required.");
        }
    }

    @Nullable String text(ChildField field, String pattern, String zh, String en) {
        var text = text(field);
        if (text == null || text.matches(pattern)) {
            return text;
        }
        faults.add(at(field), "FORMAT", zh, en);
        return null;
    }

    <E extends Enum<E>> @Nullable E code(ChildField field, Words<E> words) {
        var text = text(field);
        return text == null
                ? null
                : words.code(text).orElseGet(() -> unknown(field, words.known()));
    }

    @Nullable Boolean flag(ChildField field) {
        return switch (text(field)) {
            case null -> null;
            case "是", "Y", "TRUE", "true", "1" -> true;
            case "否", "N", "FALSE", "false", "0" -> false;
            default -> unknown(field, "是、否");
        };
    }

    @Nullable LocalDate day(ChildField field) {
        var text = text(field);
        if (text == null) {
            return null;
        }
        for (var form : DAYS) {
            try {
                return LocalDate.parse(text, form);
            } catch (DateTimeException e) {
                continue; // another way to write it
            }
        }
        faults.add(
                at(field),
                "INVALID_DATE",
                "不是有效日期，请按 2020-06-01 填写。",
                "No calendar date; write it like 2020-06-01.");
        return null;
    }

    /** The things in a cell, each read by its word; none at all where one is not understood. */
    <E extends Enum<E>, T> List<T> items(ChildField field, Words<E> words, Reading<E, T> reading) {
        var text = cells.getOrDefault(field, "");
        var items = Item.all(text);
        if (items.isEmpty()) {
            wrongForm(field);
            return List.of();
        }
        var read = new ArrayList<T>();
        for (var item : items.get()) {
            var code = words.code(map.codeFor(field, item.word()));
            @Nullable T one =
                    code.isEmpty()
                            ? unknown(field, words.known())
                            : orWrong(field, () -> reading.read(code.get(), item));
            if (one != null) {
                read.add(one);
            }
        }
        return read;
    }

    /** Reads an item; an {@link IllegalArgumentException} says that it is not written rightly. */
    @FunctionalInterface
    interface Reading<E, T> {
        T read(E code, Item item);
    }

    <T> List<T> list(ChildField field, Function<String, T> reading) {
        var read = new ArrayList<T>();
        for (var part : cells.getOrDefault(field, "").split("[;；、]")) {
            @Nullable T one =
                    part.isBlank() ? null : orWrong(field, () -> reading.apply(part.strip()));
            if (one != null) {
                read.add(one);
            }
        }
        return read;
    }

    private <T> @Nullable T orWrong(ChildField field, Supplier<T> reading) {
        try {
            return reading.get();
        } catch (IllegalArgumentException | ArithmeticException e) {
            wrongForm(field);
            return null;
        }
    }

    private void wrongForm(ChildField field) {
        faults.add(
                at(field),
                "FORMAT",
                "写法有误，应如“服刑:2020-01-10~2022-01-10；重残(4/2)”。",
                "Not written rightly; see the description of the table.");
    }

    private <T> @Nullable T unknown(ChildField field, String known) {
        faults.add(
                at(field),
                "UNKNOWN_VALUE",
                "不是可识别的取值，应为：" + known + "。",
                "Not a known value: " + known + ".");
        return null;
    }

    /** Where a fault is told: the column's name in the table. */
    String at(ChildField field) {
        return "#/" + map.columns().getOrDefault(field, field.header());
    }
}
