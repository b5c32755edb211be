package org.tonghu.registry.importing.support;

import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import org.tonghu.registry.classification.support.evidence.Faults;
import org.tonghu.registry.importing.ChildField;
import org.tonghu.registry.importing.ColumnMap;
import org.tonghu.starter.tables.TableRow;

/** Which column of a table holds what. */
record Columns(ColumnMap map, Map<ChildField, Integer> places) {

    /** What a returned table has more than the one that was sent. */
    static final String WHY = "错误原因";

    /**
     * @throws org.tonghu.starter.problem.Invalid for a column that must be there and is not, and in
     *     the register's own table for one that nobody knows
     */
    static Columns of(ColumnMap map, List<String> header) {
        var faults = new Faults();
        var places = new EnumMap<ChildField, Integer>(ChildField.class);
        map.columns()
                .forEach((field, name) -> {
                    if (header.contains(name)) {
                        places.put(field, header.indexOf(name));
                    } else if (field.required()) {
                        missing(name, faults);
                    }
                });
        if (map.isStandard()) {
            var known = new HashSet<>(map.columns().values());
            header.stream()
                    .filter(name -> !known.contains(name) && !name.equals(WHY))
                    .forEach(name -> unknown(name, faults));
        }
        faults.raise();
        return new Columns(map, places);
    }

    RowCells cells(TableRow row, Faults faults) {
        var cells = new EnumMap<ChildField, String>(ChildField.class);
        places.forEach((field, place) -> {
            if (field.read()) {
                cells.put(field, row.cells().get(place));
            }
        });
        return new RowCells(cells, map, faults);
    }

    private static void missing(String name, Faults faults) {
        faults.add(
                "#/file/" + name,
                "MISSING_COLUMN",
                "表中缺少“" + name + "”列。",
                "The table has no column '" + name + "'.");
    }

    private static void unknown(String name, Faults faults) {
        faults.add(
                "#/file/" + name,
                "UNKNOWN_COLUMN",
                "没有“" + name + "”这一列，请对照标准格式更正。",
                "There is no column '" + name + "'; compare with the standard table.");
    }
}
