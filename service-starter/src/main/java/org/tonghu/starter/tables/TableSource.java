package org.tonghu.starter.tables;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * A table in a file.
 *
 * @param charset of CSV; text that is not in it is refused, never guessed
 * @param headerRow row that names the columns, 1 for the first; those above it are skipped
 * @param sheet name of the sheet; null: the first visible one
 */
public record TableSource(
        Path file, TableFormat format, Charset charset, int headerRow, @Nullable String sheet) {

    public TableSource(Path file, TableFormat format) {
        this(file, format, StandardCharsets.UTF_8, 1, null);
    }
}
