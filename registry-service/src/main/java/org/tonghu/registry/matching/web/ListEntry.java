package org.tonghu.registry.matching.web;

import static java.util.Objects.requireNonNullElse;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.tonghu.registry.matching.ListKind;
import org.tonghu.registry.matching.RawRow;

/**
 * A list as JSON.
 *
 * @param month that the list is of
 * @param unit whose children it is matched with
 */
record ListEntry(
        @NotNull ListKind kind,
        @NotNull YearMonth month,
        @NotNull @Pattern(regexp = "[A-Z0-9-]{3,40}") String unit,
        @NotNull @Size(min = 1, max = 5000) List<@NotNull @Valid RowEntry> rows) {

    /**
     * @param values by column, as {@code list-kinds} names them
     */
    record RowEntry(
            @Nullable @Size(max = 40) String citizenId,
            @Nullable @Size(max = 100) String name,
            @Nullable @Size(max = 20) String birthDate,
            @Size(max = 10) Map<@Size(max = 40) String, @NotNull @Size(max = 100) String> values) {

        /** Whom it names stays out of logs. */
        @Override
        public String toString() {
            return "RowEntry[]";
        }
    }

    List<RawRow> rawRows() {
        var raw = new ArrayList<RawRow>();
        for (var row : rows) {
            raw.add(
                    new RawRow(
                            raw.size() + 1L,
                            requireNonNullElse(row.citizenId(), ""),
                            requireNonNullElse(row.name(), ""),
                            requireNonNullElse(row.birthDate(), ""),
                            row.values()));
        }
        return raw;
    }
}
