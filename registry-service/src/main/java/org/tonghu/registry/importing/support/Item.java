package org.tonghu.registry.importing.support;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * One of several things in a cell, as people write them: {@code 服刑:2020-01-10~2022-01-10；重残(4/2)}.
 *
 * @param more what stands in brackets
 */
record Item(String word, @Nullable String more, @Nullable LocalDate from, @Nullable LocalDate to) {

    private static final Pattern FORM =
            Pattern.compile(
                    "([^():~]{1,40})(?:\\(([^()]{1,60})\\))?(?::([0-9-]{10})?(?:~([0-9-]{10})?)?)?");

    /** Empty where one of them is not written like that. */
    static Optional<List<Item>> all(String cell) {
        var items = new ArrayList<Item>();
        var half = cell.replace('；', ';').replace('（', '(').replace('）', ')').replace('：', ':');
        for (var part : half.replace('～', '~').split(";", -1)) {
            var form = FORM.matcher(part.strip());
            if (part.isBlank()) {
                continue;
            }
            if (!form.matches()) {
                return Optional.empty();
            }
            try {
                items.add(item(form));
            } catch (DateTimeException e) {
                return Optional.empty();
            }
        }
        return Optional.of(items);
    }

    private static Item item(Matcher form) {
        return new Item(
                form.group(1).strip(), form.group(2), day(form.group(3)), day(form.group(4)));
    }

    private static @Nullable LocalDate day(@Nullable String text) {
        return text == null ? null : LocalDate.parse(text);
    }

    static String text(
            String word, @Nullable String more, @Nullable LocalDate from, @Nullable LocalDate to) {
        var text = new StringBuilder(word);
        if (more != null) {
            text.append('(').append(more).append(')');
        }
        if (from != null || to != null) {
            text.append(':').append(from == null ? "" : from);
        }
        return to == null ? text.toString() : text.append('~').append(to).toString();
    }
}
