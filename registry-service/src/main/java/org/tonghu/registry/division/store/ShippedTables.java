package org.tonghu.registry.division.store;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.tonghu.registry.division.Assignment;
import org.tonghu.registry.division.Division;
import org.tonghu.registry.division.ManagingUnit;

/** The tables that come with the service: no field in them is quoted. */
final class ShippedTables {

    private static final String ZHENGDONG = "ZZ-ZDND";

    /**
     * Start of the assignments of 郑东新区: the policy of 2020 already addresses it as a unit of its
     * own.
     */
    private static final LocalDate ASSIGNED_FROM = LocalDate.of(2020, 1, 1);

    private ShippedTables() {}

    static List<Division> divisions() {
        return read(
                "divisions-zhengzhou",
                row ->
                        new Division(
                                row[0],
                                row[4],
                                row[1],
                                Division.Level.valueOf(row[2]),
                                orNull(row[3])));
    }

    static List<ManagingUnit> units() {
        return read(
                "reporting-units",
                row ->
                        new ManagingUnit(
                                row[0],
                                row[1],
                                row[2],
                                ManagingUnit.Kind.valueOf(row[3]),
                                orNull(row[4]),
                                orNull(row[5])));
    }

    static List<Assignment> assignments() {
        return read(
                "zhengdong-townships-inferred",
                row -> new Assignment(row[0], ZHENGDONG, ASSIGNED_FROM, null, true));
    }

    private static @Nullable String orNull(String field) {
        return field.isEmpty() ? null : field;
    }

    private static <T> List<T> read(String table, Function<String[], T> row) {
        var stream = ShippedTables.class.getResourceAsStream("/data/" + table + ".csv");
        var bytes = Objects.requireNonNull(stream, table);
        try (var lines = new BufferedReader(new InputStreamReader(bytes, StandardCharsets.UTF_8))) {
            return lines.lines().skip(1).map(line -> row.apply(line.split(",", -1))).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
