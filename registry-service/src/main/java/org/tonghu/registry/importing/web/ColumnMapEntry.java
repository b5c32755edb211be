package org.tonghu.registry.importing.web;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.Size;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.tonghu.registry.classification.support.evidence.Faults;
import org.tonghu.registry.importing.ChildField;
import org.tonghu.registry.importing.ColumnMap;

/**
 * How another system writes the same things.
 *
 * @param headerRow 1 where absent
 * @param columns name of the column for each field that it has
 * @param words for a field the other system's word for each of the register's codes
 */
record ColumnMapEntry(
        @NotBlank @Size(max = 100) String title,
        @Nullable @Min(1) @Max(50) Integer headerRow,
        @Nullable @Size(max = 31) String sheet,
        @NotEmpty Map<ChildField, @NotBlank @Size(max = 100) String> columns,
        @Nullable Map<ChildField, Map<String, String>> words) {

    static ColumnMapEntry of(ColumnMap map) {
        return new ColumnMapEntry(
                map.title(), map.headerRow(), map.sheet(), map.columns(), map.words());
    }

    ColumnMap map(String code, long revision) {
        return new ColumnMap(
                code,
                revision,
                title,
                Objects.requireNonNullElse(headerRow, 1),
                sheet,
                new LinkedHashMap<>(columns),
                words == null ? Map.of() : words);
    }

    void check() {
        var faults = new Faults();
        Arrays.stream(ChildField.values())
                .filter(field -> field.required() && !columns.containsKey(field))
                .forEach(field -> faults.missing("#/columns/" + field));
        var names = new HashSet<String>();
        columns.forEach((field, name) -> {
            if (!names.add(name)) {
                faults.add(
                        "#/columns/" + field,
                        "DUPLICATE_COLUMN",
                        "“" + name + "”已对应另一项。",
                        "The column is another field's already.");
            }
        });
        faults.raise();
    }
}
