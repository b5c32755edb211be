package org.tonghu.registry.statistics.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.tonghu.registry.statistics.CountTable;
import org.tonghu.registry.statistics.Grouping;
import org.tonghu.registry.statistics.Line;
import org.tonghu.registry.statistics.Suppression;
import org.tonghu.registry.statistics.Tally;
import org.tonghu.starter.problem.Language;

/**
 * Children on a day.
 *
 * @param overlaps says that lines must not be added up
 * @param suppressedBelow numbers from 1 up to below it are kept back; null: the reader sees all
 */
@JsonInclude(JsonInclude.Include.ALWAYS)
record CountAnswer(
        LocalDate asOf,
        @Nullable String place,
        Grouping by,
        String overlaps,
        @Nullable Integer suppressedBelow,
        List<LineTitle> lines,
        Row total,
        List<Row> rows) {

    record LineTitle(Line line, String title, @Nullable Line partOf) {}

    /**
     * @param counts a number for each line in the order of {@code lines}; null: kept back
     */
    @JsonInclude(JsonInclude.Include.ALWAYS)
    record Row(String key, @Nullable String name, List<@Nullable Long> counts) {}

    static CountAnswer of(
            CountTable table,
            @Nullable String place,
            Map<String, String> names,
            @Nullable Integer threshold) {
        int below = threshold == null ? 0 : threshold;
        var hidden = Suppression.of(table, below);
        var rows = new ArrayList<Row>();
        table.groups()
                .forEach((key, tally) ->
                        rows.add(new Row(key, names.get(key), counts(key, tally, hidden))));
        return new CountAnswer(
                table.asOf(),
                place,
                table.by(),
                Language.current()
                        .pick(
                                "各行有重叠，不得相加：事实无人抚养儿童等四类均属困境儿童，同一儿童可属多类；农村留守儿童与困境儿童可重叠。",
                                "Lines overlap and must not be added up: the four kinds are parts of children in difficulty, and a child may be of several."),
                threshold,
                titles(),
                new Row("TOTAL", null, total(table.total(), below)),
                rows);
    }

    private static List<@Nullable Long> counts(
            String key, Tally tally, Map<Line, Set<String>> hidden) {
        var counts = new ArrayList<@Nullable Long>();
        for (var line : Line.values()) {
            var kept = Objects.requireNonNull(hidden.get(line)).contains(key);
            counts.add(kept ? null : Long.valueOf(tally.of(line)));
        }
        return counts;
    }

    private static List<@Nullable Long> total(Tally tally, int below) {
        var counts = new ArrayList<@Nullable Long>();
        for (var line : Line.values()) {
            var number = tally.of(line);
            counts.add(Suppression.isSmall(number, below) ? null : Long.valueOf(number));
        }
        return counts;
    }

    private static List<LineTitle> titles() {
        return Arrays.stream(Line.values())
                .map(it ->
                        new LineTitle(
                                it,
                                Language.current().pick(it.zh(), it.en()),
                                it.partOf().orElse(null)))
                .toList();
    }
}
