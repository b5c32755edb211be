package org.tonghu.registry.exporting.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.tonghu.registry.child.CareArrangement.Care;
import org.tonghu.registry.classification.Category;
import org.tonghu.registry.exporting.Export;
import org.tonghu.registry.exporting.Export.Format;
import org.tonghu.registry.importing.ColumnMap;
import org.tonghu.starter.caller.Caller;
import org.tonghu.starter.problem.Invalid;

/**
 * What table is wanted.
 *
 * @param columnMap the register's own where absent
 * @param citizenIds numbers in full; takes a purpose in {@code X-Access-Purpose}
 */
record ExportEntry(
        @NotNull Format format,
        @Nullable @Pattern(regexp = "[A-Z0-9-]{3,40}") String columnMap,
        @Nullable Boolean bom,
        @Nullable Boolean citizenIds,
        @Nullable @Valid SelectionEntry selection) {

    record SelectionEntry(
            @Nullable @Pattern(regexp = "[A-Z0-9-]{3,40}") String unit,
            @Nullable @Pattern(regexp = "\\d{9}") String township,
            @Nullable @Pattern(regexp = "\\d{12}") String village,
            @Nullable Category category,
            @Nullable Care care,
            @Nullable Boolean left) {}

    String map() {
        return Objects.requireNonNullElse(columnMap, ColumnMap.STANDARD);
    }

    Export asked(String id, Caller caller, LocalDate today) {
        var inFull = Boolean.TRUE.equals(citizenIds);
        if (inFull && !caller.statesPurpose()) {
            throw new Invalid(
                    "#/header/X-Access-Purpose",
                    "REQUIRED",
                    "导出完整身份证号须在 X-Access-Purpose 中注明用途。",
                    "Numbers in full take a purpose in X-Access-Purpose.");
        }
        return new Export(
                id,
                0,
                caller.id(),
                caller.reach().stream().sorted().toList(),
                today,
                caller.purpose(),
                map(),
                format,
                Boolean.TRUE.equals(bom),
                inFull,
                selected(),
                null,
                false);
    }

    private Export.Selection selected() {
        return selection == null
                ? new Export.Selection(null, null, null, null, null, null)
                : new Export.Selection(
                        selection.unit(),
                        selection.township(),
                        selection.village(),
                        selection.category(),
                        selection.care(),
                        selection.left());
    }
}
