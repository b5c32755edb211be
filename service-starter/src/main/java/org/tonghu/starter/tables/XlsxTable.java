package org.tonghu.starter.tables;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.dhatim.fastexcel.reader.ExcelReaderException;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;
import org.dhatim.fastexcel.reader.SheetVisibility;

/** One sheet of a workbook. */
final class XlsxTable implements TableReader {

    private final TableLimits limits;
    private final ReadableWorkbook workbook;
    private final Stream<Row> stream;
    private final Iterator<Row> sheet;
    private final Header header;
    private long row;
    private long rows;

    private XlsxTable(ReadableWorkbook workbook, TableSource source, TableLimits limits)
            throws IOException {
        this.limits = limits;
        this.workbook = workbook;
        this.stream = chosen(workbook, source).openStream();
        this.sheet = stream.iterator();
        Optional<Row> names = read();
        while (names.isPresent() && names.get().getRowNum() < source.headerRow()) {
            names = read();
        }
        List<String> cells =
                names.filter(found -> found.getRowNum() == source.headerRow())
                        .map(found -> new XlsxCells(List.of()).read(found))
                        .orElseThrow(() -> TableFaults.noHeader(source.headerRow()));
        this.header = Header.of(cells, source.headerRow(), limits);
    }

    static TableReader open(TableSource source, TableLimits limits) {
        try {
            ArchiveCheck.check(source.file(), limits.expanded());
            ReadableWorkbook workbook =
                    new ReadableWorkbook(source.file().toFile(), new ReadingOptions(true, true));
            try {
                return new XlsxTable(workbook, source, limits);
            } catch (IOException | RuntimeException e) {
                workbook.close();
                throw e;
            }
        } catch (IOException | ExcelReaderException e) {
            throw TableFaults.unreadable(1);
        }
    }

    private static Sheet chosen(ReadableWorkbook workbook, TableSource source) {
        return workbook.getSheets()
                .filter(sheet ->
                        source.sheet() == null
                                ? sheet.getVisibility() == SheetVisibility.VISIBLE
                                : sheet.getName().equals(source.sheet()))
                .findFirst()
                .orElseThrow(TableFaults::noSheet);
    }

    @Override
    public List<String> header() {
        return header.names();
    }

    @Override
    public Optional<TableRow> next() {
        for (Optional<Row> found = read(); found.isPresent(); found = read()) {
            Row present = found.get();
            XlsxCells cells = new XlsxCells(header.names());
            List<String> texts = guarded(() -> cells.read(present));
            if (!cells.faults().isEmpty() || texts.stream().anyMatch(text -> !text.isBlank())) {
                if (++rows > limits.rows()) {
                    throw TableFaults.tooLarge("行 rows", limits.rows());
                }
                return Optional.of(header.row(row, texts, cells.faults()));
            }
        }
        return Optional.empty();
    }

    private Optional<Row> read() {
        return guarded(() -> {
            if (!sheet.hasNext()) {
                return Optional.empty();
            }
            Row found = sheet.next();
            row = found.getRowNum();
            return Optional.of(found);
        });
    }

    /** The reader throws whatever comes to hand when the XML is not what it expects. */
    private <T> T guarded(Supplier<T> step) {
        try {
            return step.get();
        } catch (RuntimeException e) {
            throw TableFaults.unreadable(row + 1);
        }
    }

    @Override
    public void close() {
        stream.close();
        try {
            workbook.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
