package org.tonghu.registry.importing;

import java.util.List;

/**
 * What was found about some rows of an import, written down before anything is done about them, so
 * that a repetition after a kill counts the same.
 *
 * @param firstRow number of its first row; batches of an import are read in this order
 * @param refused rows that come back, as they were sent
 * @param differing rows that say otherwise than the register
 */
public record Batch(
        String importId,
        long firstRow,
        int rows,
        int entered,
        int unchanged,
        List<RefusedRow> refused,
        List<Difference> differing) {

    public record RefusedRow(long number, List<String> cells, String why) {}

    /**
     * A field in which a row differs from the register.
     *
     * @param child its id
     */
    public record Difference(
            long row,
            String child,
            String registrationNumber,
            String column,
            String inTable,
            String onFile) {}
}
