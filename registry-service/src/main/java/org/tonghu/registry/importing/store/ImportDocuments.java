package org.tonghu.registry.importing.store;

import java.time.LocalDate;
import java.util.List;
import org.bson.codecs.pojo.annotations.BsonId;
import org.jspecify.annotations.Nullable;
import org.tonghu.registry.importing.Import;
import org.tonghu.starter.store.Stored;

/** How imports, their rows and column maps are stored. */
final class ImportDocuments {

    private ImportDocuments() {}

    record ImportDocument(
            @BsonId String id,
            long revision,
            String key,
            List<String> visibleTo,
            String columnMap,
            String file,
            Import.Format format,
            String charset,
            String sentBy,
            LocalDate sentOn,
            Import.@Nullable Outcome outcome)
            implements Stored {

        static ImportDocument of(Import it) {
            return new ImportDocument(
                    it.id(),
                    it.revision(),
                    it.key(),
                    it.visibleTo(),
                    it.columnMap(),
                    it.file(),
                    it.format(),
                    it.charset(),
                    it.sentBy(),
                    it.sentOn(),
                    it.outcome());
        }

        Import received() {
            return new Import(
                    id, revision, key, visibleTo, columnMap, file, format, charset, sentBy, sentOn,
                    outcome);
        }
    }

    /**
     * @param sealed the whole finding: rows hold personal data
     */
    record BatchDocument(
            @BsonId String id, long revision, String importId, long firstRow, String sealed)
            implements Stored {}

    /**
     * @param map as JSON
     */
    record MapDocument(@BsonId String id, long revision, String map) implements Stored {}
}
