package org.tonghu.starter.tables;

import java.util.List;
import java.util.Optional;

/** A table read from the top, a row at a time. Blank rows are passed over, but counted. */
public interface TableReader extends AutoCloseable {

    /** Names of the columns: none blank, none twice. */
    List<String> header();

    /**
     * @throws org.tonghu.starter.problem.Invalid if the table cannot be read any further
     */
    Optional<TableRow> next();

    @Override
    void close();
}
