package org.tonghu.starter.problem;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.Collection;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.tonghu.starter.domain.Yuan;

/** What a value should have been, in words. */
record Wanted(String code, String zh, String en) {

    private static final Wanted TEXT = new Wanted("WRONG_TYPE", "文本", "a text");
    private static final Wanted PLAIN =
            new Wanted(
                    "CONTROL_CHARACTER",
                    "不含控制字符和残缺字符的文本",
                    "a text without control characters and broken characters");
    private static final Wanted WHOLE = new Wanted("WRONG_TYPE", "整数", "a whole number");
    private static final Wanted NUMBER = new Wanted("WRONG_TYPE", "数字", "a number");
    private static final Wanted TRUTH = new Wanted("WRONG_TYPE", " true 或 false", "true or false");
    private static final Wanted LIST = new Wanted("WRONG_TYPE", "列表", "a list");
    private static final Wanted OBJECT = new Wanted("WRONG_TYPE", "对象", "an object");
    private static final Wanted DAY =
            new Wanted(
                    "INVALID_DATE",
                    "真实存在的日期文本，如 2020-06-01（不早于 1900 年）",
                    "a text with a day that exists, like 2020-06-01 (not before 1900)");
    private static final Wanted MONTH =
            new Wanted("INVALID_MONTH", "月份文本，如 2020-06", "a text with a month, like 2020-06");
    private static final Wanted INSTANT =
            new Wanted(
                    "INVALID_TIME",
                    "带时区的时刻文本，如 2020-06-01T08:00:00+08:00",
                    "a text with a time and its offset, like 2020-06-01T08:00:00+08:00");
    private static final Wanted MONEY =
            new Wanted(
                    "INVALID_AMOUNT",
                    "以元为单位、最多两位小数、不为负的金额文本，如 \"950.00\"",
                    "a text with an amount in yuan, at most two decimals, not negative, like \"950.00\"");

    private static final Map<Class<?>, Wanted> BY_TYPE =
            Map.ofEntries(
                    Map.entry(String.class, TEXT),
                    Map.entry(PlainText.class, PLAIN),
                    Map.entry(int.class, WHOLE),
                    Map.entry(Integer.class, WHOLE),
                    Map.entry(long.class, WHOLE),
                    Map.entry(Long.class, WHOLE),
                    Map.entry(double.class, NUMBER),
                    Map.entry(Double.class, NUMBER),
                    Map.entry(BigDecimal.class, NUMBER),
                    Map.entry(boolean.class, TRUTH),
                    Map.entry(Boolean.class, TRUTH),
                    Map.entry(LocalDate.class, DAY),
                    Map.entry(YearMonth.class, MONTH),
                    Map.entry(Instant.class, INSTANT),
                    Map.entry(OffsetDateTime.class, INSTANT),
                    Map.entry(Yuan.class, MONEY));

    static Wanted of(@Nullable Class<?> type) {
        if (type == null) {
            return OBJECT;
        }
        if (type.isEnum()) {
            return oneOf(type);
        }
        if (Collection.class.isAssignableFrom(type) || type.isArray()) {
            return LIST;
        }
        return BY_TYPE.getOrDefault(type, OBJECT);
    }

    private static Wanted oneOf(Class<?> type) {
        String names =
                String.join(
                        ", ",
                        Arrays.stream(type.getEnumConstants()).map(Object::toString).toList());
        return new Wanted("UNKNOWN_VALUE", "下列之一：" + names, "one of " + names);
    }
}
