package org.tonghu.starter.tables;

import java.math.BigDecimal;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.Row;
import org.jspecify.annotations.Nullable;
import org.tonghu.starter.problem.FieldProblem;

/**
 * The cells of a spreadsheet row as texts: days as {@code 2020-06-01}, numbers without exponent.
 */
final class XlsxCells {

    private static final int DIGITS_KEPT = 15;
    private static final Pattern QUOTED = Pattern.compile("\"[^\"]*\"|\\[[^]]*]|\\\\.");
    private static final Pattern DAY = Pattern.compile("[ymdhs年月日]", Pattern.CASE_INSENSITIVE);

    private final List<String> columns;
    private final List<FieldProblem> faults = new ArrayList<>();

    XlsxCells(List<String> columns) {
        this.columns = columns;
    }

    List<String> read(Row row) {
        List<String> cells = new ArrayList<>();
        for (int i = 0; i < row.getCellCount(); i++) {
            cells.add(text(row.getCell(i), i));
        }
        return cells;
    }

    List<FieldProblem> faults() {
        return faults;
    }

    private String text(@Nullable Cell cell, int column) {
        return cell == null ? "" : present(cell, column);
    }

    private String present(Cell cell, int column) {
        return switch (cell.getType()) {
            case STRING -> cell.asString();
            case NUMBER -> isDay(cell) ? day(cell.asDate()) : number(cell.asNumber(), column);
            case BOOLEAN -> cell.asBoolean() ? "TRUE" : "FALSE";
            case FORMULA -> fault(TableFaults.formula(name(column)));
            case ERROR -> fault(TableFaults.errorValue(name(column)));
            case EMPTY -> "";
        };
    }

    private String number(BigDecimal number, int column) {
        BigDecimal plain = number.stripTrailingZeros();
        if (plain.precision() - plain.scale() > DIGITS_KEPT) {
            return fault(TableFaults.precision(name(column)));
        }
        return plain.toPlainString();
    }

    private static String day(LocalDateTime day) {
        return day.toLocalTime().equals(LocalTime.MIDNIGHT)
                ? day.toLocalDate().toString()
                : day.toString();
    }

    /**
     * Formats 14 to 22, 27 to 36, 45 to 47 and 50 to 58 are built in, the Chinese ones among them.
     */
    private static boolean isDay(Cell cell) {
        @Nullable Integer format = cell.getDataFormatId();
        if (format == null) {
            return false;
        }
        boolean builtIn =
                format >= 14 && format <= 22
                        || format >= 27 && format <= 36
                        || format >= 45 && format <= 47
                        || format >= 50 && format <= 58;
        @Nullable String pattern = cell.getDataFormatString();
        return builtIn
                || format >= 164
                        && pattern != null
                        && DAY.matcher(QUOTED.matcher(pattern).replaceAll("")).find();
    }

    private String fault(FieldProblem fault) {
        faults.add(fault);
        return "";
    }

    private String name(int column) {
        return column < columns.size() ? columns.get(column) : String.valueOf(column + 1);
    }
}
