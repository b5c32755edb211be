package org.tonghu.registry.importing;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * How another system writes the same things: its columns, and its words for values. It serves both
 * ways, for reading that system's tables and for writing them.
 *
 * @param code stable name, e.g. {@code NATIONAL-CHILD-WELFARE}
 * @param headerRow row that names the columns, 1 for the first
 * @param sheet name of the sheet; null: the first visible one
 * @param columns name of the column that holds a field
 * @param words for a field the other system's word for each of the register's codes
 */
public record ColumnMap(
        String code,
        long revision,
        String title,
        int headerRow,
        @Nullable String sheet,
        Map<ChildField, String> columns,
        Map<ChildField, Map<String, String>> words) {

    /** The register's own table. */
    public static final String STANDARD = "STANDARD";

    public static ColumnMap standard() {
        var columns = new LinkedHashMap<ChildField, String>();
        Arrays.stream(ChildField.values()).forEach(it -> columns.put(it, it.header()));
        return new ColumnMap(STANDARD, 0, "儿童登记表（标准格式）", 1, null, columns, Map.of());
    }

    public ColumnMap {
        columns = new LinkedHashMap<>(columns);
        words = Map.copyOf(words);
    }

    public boolean isStandard() {
        return code.equals(STANDARD);
    }

    /** The register's code for what the other system writes; the text itself where it has none. */
    public String codeFor(ChildField field, String theirs) {
        return words.getOrDefault(field, Map.of()).entrySet().stream()
                .filter(it -> it.getValue().equals(theirs))
                .map(Map.Entry::getKey)
                .findFirst()
                .orElse(theirs);
    }

    public String wordFor(ChildField field, String code) {
        return Objects.requireNonNullElse(words.getOrDefault(field, Map.of()).get(code), code);
    }
}
