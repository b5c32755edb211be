package org.tonghu.starter.tables;

import java.io.OutputStream;
import java.util.List;

/** Opens tables. */
public final class Tables {

    private Tables() {}

    /**
     * @throws org.tonghu.starter.problem.Invalid at {@code #/file} if it is no such table, or
     *     larger than the limits
     */
    public static TableReader read(TableSource source, TableLimits limits) {
        return switch (source.format()) {
            case CSV -> CsvTable.open(source, limits);
            case XLSX -> XlsxTable.open(source, limits);
        };
    }

    /**
     * @param bom whether CSV begins with a byte order mark, by which older spreadsheet programs
     *     know UTF-8
     */
    public static TableWriter write(
            TableFormat format, OutputStream to, List<String> header, boolean bom) {
        return switch (format) {
            case CSV -> CsvTableWriter.open(to, header, bom);
            case XLSX -> new XlsxTableWriter(to, header);
        };
    }
}
