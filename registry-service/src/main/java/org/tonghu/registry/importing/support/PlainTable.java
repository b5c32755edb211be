package org.tonghu.registry.importing.support;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import org.tonghu.registry.importing.ColumnMap;
import org.tonghu.registry.importing.Import;
import org.tonghu.starter.tables.TableFormat;
import org.tonghu.starter.tables.TableLimits;
import org.tonghu.starter.tables.TableReader;
import org.tonghu.starter.tables.TableSource;
import org.tonghu.starter.tables.Tables;

/** A table on disk for as long as it is read or written, for the owner of the process only. */
public record PlainTable(Path path) implements AutoCloseable {

    public static PlainTable empty() {
        try {
            return new PlainTable(Files.createTempFile("tonghu-", ".table"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static PlainTable of(InputStream content) {
        var table = empty();
        try (content) {
            Files.copy(content, table.path(), StandardCopyOption.REPLACE_EXISTING);
            return table;
        } catch (IOException e) {
            table.close();
            throw new UncheckedIOException(e);
        }
    }

    TableReader read(Import.Format format, String charset, ColumnMap map) {
        var source =
                new TableSource(
                        path,
                        TableFormat.valueOf(format.name()),
                        Charset.forName(charset),
                        map.headerRow(),
                        map.sheet());
        return Tables.read(source, TableLimits.DEFAULT);
    }

    @Override
    public void close() {
        try {
            Files.deleteIfExists(path);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
