package org.tonghu.registry.exporting.store;

import java.time.LocalDate;
import java.util.List;
import org.bson.codecs.pojo.annotations.BsonId;
import org.jspecify.annotations.Nullable;
import org.tonghu.registry.exporting.Export;
import org.tonghu.starter.store.Stored;

record ExportDocument(
        @BsonId String id,
        long revision,
        String askedBy,
        List<String> units,
        LocalDate askedOn,
        String purpose,
        String columnMap,
        Export.Format format,
        boolean bom,
        boolean citizenIds,
        Export.Selection selection,
        @Nullable Long rows,
        boolean cleared)
        implements Stored {

    static ExportDocument of(Export it) {
        return new ExportDocument(
                it.id(),
                it.revision(),
                it.askedBy(),
                it.units(),
                it.askedOn(),
                it.purpose(),
                it.columnMap(),
                it.format(),
                it.bom(),
                it.citizenIds(),
                it.selection(),
                it.rows(),
                it.cleared());
    }

    Export export() {
        return new Export(
                id,
                revision,
                askedBy,
                units,
                askedOn,
                purpose,
                columnMap,
                format,
                bom,
                citizenIds,
                selection,
                rows,
                cleared);
    }
}
