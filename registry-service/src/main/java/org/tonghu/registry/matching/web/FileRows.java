package org.tonghu.registry.matching.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Objects;
import java.util.Optional;
import org.tonghu.registry.matching.Column;
import org.tonghu.registry.matching.ListKind;
import org.tonghu.registry.matching.RawRow;
import org.tonghu.starter.problem.Invalid;
import org.tonghu.starter.tables.TableFormat;
import org.tonghu.starter.tables.TableLimits;
import org.tonghu.starter.tables.TableReader;
import org.tonghu.starter.tables.TableRow;
import org.tonghu.starter.tables.TableSource;
import org.tonghu.starter.tables.Tables;

/**
 * The rows of a CSV or XLSX file, read anew each time they are gone through. Columns are headed in
 * Chinese or by their names in JSON; columns of no use here are passed over.
 */
record FileRows(Path file, ListKind kind) implements Iterable<RawRow> {

    private static final int HEAD = 8;
    private static final Map<String, String> PERSON =
            Map.of("公民身份号码", "citizenId", "身份证号", "citizenId", "姓名", "name", "出生日期", "birthDate");

    /**
     * @throws Invalid if it is no table, or lacks a column
     */
    void check() {
        try (var table = open()) {
            var columns = columns(table.header());
            var person = columns.contains("citizenId") || columns.contains("name");
            var missing =
                    kind.columns().stream()
                            .filter(it -> it.required() && !columns.contains(it.name()))
                            .map(Column::zh)
                            .toList();
            if (!person || !missing.isEmpty()) {
                var what = person ? String.join("、", missing) : "公民身份号码或姓名";
                throw new Invalid(
                        "#/file",
                        "MISSING_COLUMN",
                        "文件缺少列：" + what + "。",
                        "The file lacks columns: " + what + ".");
            }
        }
    }

    @Override
    public Iterator<RawRow> iterator() {
        return new Rows(open());
    }

    private TableReader open() {
        try (var in = Files.newInputStream(file)) {
            var format = TableFormat.of(in.readNBytes(HEAD));
            return Tables.read(
                    new TableSource(file, format, StandardCharsets.UTF_8, 1, null),
                    TableLimits.DEFAULT);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Names in JSON in the order of the file; empty for a column of no use. */
    private List<String> columns(List<String> header) {
        return header.stream().map(this::column).toList();
    }

    private String column(String heading) {
        var person = PERSON.get(heading);
        return person != null
                ? person
                : PERSON.containsValue(heading)
                        ? heading
                        : kind.columns().stream()
                                .filter(it -> it.zh().equals(heading) || it.name().equals(heading))
                                .map(Column::name)
                                .findFirst()
                                .orElse("");
    }

    /** Goes through the table once. */
    private final class Rows implements Iterator<RawRow> {

        private final TableReader table;
        private final List<String> names;
        private Optional<TableRow> next;

        Rows(TableReader table) {
            this.table = table;
            this.names = columns(table.header());
            this.next = table.next();
        }

        @Override
        public boolean hasNext() {
            if (next.isEmpty()) {
                table.close();
            }
            return next.isPresent();
        }

        @Override
        public RawRow next() {
            var row = next.orElseThrow(NoSuchElementException::new);
            next = table.next();
            return raw(row);
        }

        private RawRow raw(TableRow row) {
            var values = new HashMap<String, String>();
            for (int i = 0; i < names.size() && i < row.cells().size(); i++) {
                if (!names.get(i).isEmpty()) {
                    values.putIfAbsent(names.get(i), row.cells().get(i));
                }
            }
            return new RawRow(
                    row.number(),
                    taken(values, "citizenId"),
                    taken(values, "name"),
                    taken(values, "birthDate"),
                    values);
        }

        private static String taken(Map<String, String> values, String column) {
            return Objects.requireNonNullElse(values.remove(column), "");
        }
    }
}
