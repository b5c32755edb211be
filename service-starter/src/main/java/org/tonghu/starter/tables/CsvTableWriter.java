package org.tonghu.starter.tables;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** CSV in UTF-8, lines ended as spreadsheet programs do. */
record CsvTableWriter(CsvWriter csv) implements TableWriter {

    static TableWriter open(OutputStream to, List<String> header, boolean bom) {
        OutputStreamWriter text = new OutputStreamWriter(to, StandardCharsets.UTF_8);
        try {
            if (bom) {
                text.write('\uFEFF');
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        CsvTableWriter table =
                new CsvTableWriter(
                        CsvWriter.builder().lineDelimiter(LineDelimiter.CRLF).build(text));
        table.row(header);
        return table;
    }

    @Override
    public void row(List<? extends @Nullable Object> cells) {
        csv.writeRecord(cells.stream().map(CsvTableWriter::text).toList());
    }

    private static String text(@Nullable Object cell) {
        return cell instanceof Number number
                ? number.toString()
                : Formulas.guard(Objects.toString(cell, ""));
    }

    @Override
    public void flush() {
        try {
            csv.flush();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        flush();
    }
}
