package org.tonghu.registry.importing.support;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tonghu.registry.importing.Batch.RefusedRow;
import org.tonghu.starter.problem.FieldProblem;
import org.tonghu.starter.tables.TableRow;

/**
 * A row and what was read from it.
 *
 * @param child null where the row has faults
 * @param id of the child it is about; empty where the row has faults
 * @param lookup of its citizen ID
 */
record ReadRow(
        TableRow row,
        @Nullable RowChild child,
        String id,
        @Nullable String lookup,
        List<FieldProblem> faults) {

    RefusedRow refused() {
        return refused(faults);
    }

    RefusedRow refused(String zh) {
        return new RefusedRow(row.number(), row.cells(), zh);
    }

    private RefusedRow refused(List<FieldProblem> why) {
        var words =
                why.stream().map(it -> column(it.pointer()) + "：" + it.zh()).distinct().toList();
        return new RefusedRow(row.number(), row.cells(), String.join("；", words));
    }

    private static String column(String pointer) {
        var name = pointer.replaceFirst("^#/", "").replaceFirst("/circumstances/.*", "");
        return name.isEmpty() ? "整行" : name;
    }
}
