package org.tonghu.starter.tables;

import de.siegmar.fastcsv.reader.CloseableIterator;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.file.Files;
import java.util.List;
import java.util.Optional;
import org.tonghu.starter.problem.Causes;
import org.tonghu.starter.problem.Invalid;

/** CSV by RFC 4180, with commas, in the stated encoding and in no other. */
final class CsvTable implements TableReader {

    private static final byte[] OLE2 = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0};

    private final TableLimits limits;
    private final Charset charset;
    private final CloseableIterator<CsvRecord> records;
    private final Header header;
    private long row;
    private long rows;

    private CsvTable(Reader text, TableSource source, TableLimits limits) {
        this.limits = limits;
        this.charset = source.charset();
        this.records =
                CsvReader.builder()
                        .allowUnclosedQuote(false)
                        .skipEmptyLines(false)
                        .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                        .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                        .ofCsvRecord(text)
                        .iterator();
        List<String> names = List.of();
        while (row < source.headerRow()) {
            names = read().orElseThrow(() -> TableFaults.noHeader(source.headerRow()));
        }
        this.header = Header.of(names, source.headerRow(), limits);
    }

    static TableReader open(TableSource source, TableLimits limits) {
        try {
            Reader text = text(source);
            try {
                return new CsvTable(text, source, limits);
            } catch (RuntimeException e) {
                text.close();
                throw e;
            }
        } catch (CharacterCodingException e) {
            throw TableFaults.wrongCharset(source.charset().name());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Reader text(TableSource source) throws IOException {
        try (var in = Files.newInputStream(source.file())) {
            if (java.util.Arrays.equals(in.readNBytes(4), OLE2)) {
                throw TableFaults.oldExcel();
            }
        }
        Reader text =
                new BufferedReader(
                        new InputStreamReader(
                                Files.newInputStream(source.file()),
                                source.charset()
                                        .newDecoder()
                                        .onMalformedInput(CodingErrorAction.REPORT)
                                        .onUnmappableCharacter(CodingErrorAction.REPORT)));
        text.mark(1);
        if (text.read() != '\uFEFF') {
            text.reset();
        }
        return text;
    }

    @Override
    public List<String> header() {
        return header.names();
    }

    @Override
    public Optional<TableRow> next() {
        for (Optional<List<String>> cells = read(); cells.isPresent(); cells = read()) {
            List<String> found = cells.get().stream().map(Formulas::unguard).toList();
            if (found.stream().anyMatch(cell -> !cell.isBlank())) {
                if (++rows > limits.rows()) {
                    throw TableFaults.tooLarge("行 rows", limits.rows());
                }
                return Optional.of(header.row(row, found, List.of()));
            }
        }
        return Optional.empty();
    }

    private Optional<List<String>> read() {
        try {
            if (!records.hasNext()) {
                return Optional.empty();
            }
            row++;
            return Optional.of(records.next().getFields());
        } catch (CsvParseException | UncheckedIOException e) {
            throw told(e);
        }
    }

    private Invalid told(RuntimeException fault) {
        return Causes.find(fault, CharacterCodingException.class).isPresent()
                ? TableFaults.wrongCharset(charset.name())
                : TableFaults.unreadable(row + 1);
    }

    @Override
    public void close() {
        try {
            records.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
