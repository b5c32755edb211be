package org.tonghu.starter.tables;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.jspecify.annotations.Nullable;

/** A workbook; what no longer fits on a sheet goes on the next one. */
final class XlsxTableWriter implements TableWriter {

    private static final int ROWS_OF_A_SHEET = 1_000_000;
    private static final int LONGEST_CELL = 32_767;
    private static final int ROWS_IN_MEMORY = 500;

    private final Workbook workbook;
    private final List<String> header;
    private Worksheet sheet;
    private int sheets;
    private int row;

    XlsxTableWriter(OutputStream to, List<String> header) {
        this.workbook = new Workbook(to, "Tonghu", "1.0");
        this.header = header;
        this.sheet = nextSheet();
    }

    private Worksheet nextSheet() {
        Worksheet next = workbook.newWorksheet("Sheet" + ++sheets);
        next.freezePane(0, 1);
        row = 0;
        for (int column = 0; column < header.size(); column++) {
            next.inlineString(row, column, fit(header.get(column)));
        }
        row++;
        return next;
    }

    @Override
    public void row(List<? extends @Nullable Object> cells) {
        if (row >= ROWS_OF_A_SHEET) {
            finish();
            sheet = nextSheet();
        }
        for (int column = 0; column < cells.size(); column++) {
            cell(column, cells.get(column));
        }
        row++;
        if (row % ROWS_IN_MEMORY == 0) {
            flush();
        }
    }

    /** A text stays a text, so that nothing of it is run and no number of it is rounded. */
    private void cell(int column, @Nullable Object cell) {
        switch (cell) {
            case null -> {}
            case Number number -> sheet.value(row, column, number);
            default -> sheet.inlineString(row, column, fit(cell.toString()));
        }
    }

    private static String fit(String text) {
        return text.length() > LONGEST_CELL ? text.substring(0, LONGEST_CELL) : text;
    }

    @Override
    public void flush() {
        try {
            sheet.flush();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void finish() {
        try {
            sheet.finish();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        finish();
        try {
            workbook.finish();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
