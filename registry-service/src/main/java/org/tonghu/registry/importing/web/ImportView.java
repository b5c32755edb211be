package org.tonghu.registry.importing.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.tonghu.registry.importing.Import;

/**
 * A table that was sent.
 *
 * @param job where its reading is watched
 * @param outcome null until every row has been judged
 */
@JsonInclude(JsonInclude.Include.ALWAYS)
record ImportView(
        String id,
        String columnMap,
        Import.Format format,
        String sentBy,
        LocalDate sentOn,
        String job,
        Import.@Nullable Outcome outcome) {

    static ImportView of(Import it, String jobs) {
        return new ImportView(
                it.id(),
                it.columnMap(),
                it.format(),
                it.sentBy(),
                it.sentOn(),
                jobs + it.id(),
                it.outcome());
    }
}
