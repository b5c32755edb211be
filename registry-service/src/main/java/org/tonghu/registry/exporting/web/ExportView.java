package org.tonghu.registry.exporting.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.tonghu.registry.exporting.Export;

/**
 * A table that was asked for.
 *
 * @param rows null until it is written
 * @param cleared whether it has been cleared away
 */
@JsonInclude(JsonInclude.Include.ALWAYS)
record ExportView(
        String id,
        LocalDate askedOn,
        String purpose,
        String columnMap,
        Export.Format format,
        boolean citizenIds,
        @Nullable Long rows,
        boolean cleared,
        String job) {

    static ExportView of(Export it, String jobs) {
        return new ExportView(
                it.id(),
                it.askedOn(),
                it.purpose(),
                it.columnMap(),
                it.format(),
                it.citizenIds(),
                it.rows(),
                it.cleared(),
                jobs + it.id());
    }
}
