package org.tonghu.starter.tables;

import java.util.List;
import org.tonghu.starter.problem.FieldProblem;

/**
 * A row below the header.
 *
 * @param number as a spreadsheet counts, the header included
 * @param cells one for each column of the header, stripped; empty where there is nothing
 * @param faults what cannot be taken over from it; pointers name the column
 */
public record TableRow(long number, List<String> cells, List<FieldProblem> faults) {

    public TableRow {
        cells = List.copyOf(cells);
        faults = List.copyOf(faults);
    }
}
