package org.tonghu.starter.tables;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.tonghu.starter.problem.FieldProblem;

/** The names of the columns, and what a row under them must be like. */
record Header(List<String> names, TableLimits limits) {

    /**
     * @throws org.tonghu.starter.problem.Invalid for blank and repeated names, or too many
     */
    static Header of(List<String> cells, int row, TableLimits limits) {
        List<String> names = new ArrayList<>(cells.stream().map(Header::name).toList());
        while (!names.isEmpty() && names.getLast().isEmpty()) {
            names.removeLast();
        }
        if (names.isEmpty()) {
            throw TableFaults.noHeader(row);
        }
        if (names.size() > limits.columns()) {
            throw TableFaults.tooLarge("列 columns", limits.columns());
        }
        Set<String> seen = new HashSet<>();
        for (int i = 0; i < names.size(); i++) {
            if (names.get(i).isEmpty() || names.get(i).length() > 100) {
                throw TableFaults.blankColumn(i + 1);
            }
            if (!seen.add(names.get(i))) {
                throw TableFaults.sameColumn(names.get(i));
            }
        }
        return new Header(List.copyOf(names), limits);
    }

    private static String name(String cell) {
        return cell.replaceAll("\\s+", " ").strip();
    }

    /** The row cut to the columns, with what is wrong in it. */
    TableRow row(long number, List<String> found, List<FieldProblem> before) {
        List<FieldProblem> faults = new ArrayList<>(before);
        List<String> cells = new ArrayList<>(names.size());
        for (int i = 0; i < names.size(); i++) {
            cells.add(i < found.size() ? checked(found.get(i).strip(), names.get(i), faults) : "");
        }
        if (found.stream().skip(names.size()).anyMatch(cell -> !cell.isBlank())) {
            faults.add(TableFaults.beyond());
        }
        return new TableRow(number, cells, faults);
    }

    private String checked(String cell, String column, List<FieldProblem> faults) {
        if (cell.length() > limits.cell()) {
            faults.add(TableFaults.tooLong(column, limits.cell()));
            return "";
        }
        if (cell.chars().anyMatch(Header::unfit)) {
            faults.add(TableFaults.control(column));
            return "";
        }
        return cell;
    }

    private static boolean unfit(int character) {
        return Character.isISOControl(character)
                && character != '\n'
                && character != '\r'
                && character != '\t';
    }
}
