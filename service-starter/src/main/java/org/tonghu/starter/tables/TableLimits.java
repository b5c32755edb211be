package org.tonghu.starter.tables;

/**
 * What is read at most.
 *
 * @param rows rows below the header
 * @param columns columns of the header
 * @param cell characters in a cell; a longer one is the fault of its row, not of the table
 * @param expanded bytes that an XLSX archive may unpack to
 */
public record TableLimits(int rows, int columns, int cell, long expanded) {

    /** A county's first load: 100,000 rows. */
    public static final TableLimits DEFAULT =
            new TableLimits(100_000, 200, 4_000, 600L * 1024 * 1024);
}
