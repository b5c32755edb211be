package org.tonghu.starter.tables;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A table written from the top. No text of it is ever taken for a formula by a spreadsheet program.
 */
public interface TableWriter extends AutoCloseable {

    /**
     * @param cells {@link Number} as numbers, null as nothing, all else as text
     */
    void row(List<? extends @Nullable Object> cells);

    /** Sends on what has been written so far. */
    void flush();

    /** Ends the table; the stream below stays open. */
    @Override
    void close();
}
