package org.tonghu.registry.importing.support;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.tonghu.registry.child.Child;
import org.tonghu.registry.importing.Batch.Difference;
import org.tonghu.registry.importing.ChildField;
import org.tonghu.registry.importing.ColumnMap;

/** In what a row says otherwise than the register; what a row leaves blank it does not say. */
final class Differences {

    private Differences() {}

    static List<Difference> between(ReadRow row, Child child, Columns columns, LocalDate today) {
        var said = ChildCells.of(Objects.requireNonNull(row.child()));
        var known = ChildCells.of(child, today);
        var found = new ArrayList<Difference>();
        columns.places()
                .forEach((field, place) -> {
                    var blank = row.row().cells().get(place).isEmpty();
                    var inTable = said.getOrDefault(field, "");
                    var onFile = known.getOrDefault(field, "");
                    if (!blank && said.containsKey(field) && !inTable.equals(onFile)) {
                        found.add(difference(row, child, columns.map(), field, inTable, onFile));
                    }
                });
        numbers(row, child, columns.map(), found);
        return found;
    }

    /** Numbers are compared by their keyed hashes and shown masked. */
    private static void numbers(ReadRow row, Child child, ColumnMap map, List<Difference> found) {
        var sealed = child.identity().citizenId();
        var lookup = row.lookup();
        if (lookup != null && (sealed == null || !sealed.lookup().equals(lookup))) {
            var onFile = sealed == null ? "" : sealed.masked();
            found.add(difference(row, child, map, ChildField.CITIZEN_ID, "***", onFile));
        }
    }

    private static Difference difference(
            ReadRow row,
            Child child,
            ColumnMap map,
            ChildField field,
            String inTable,
            String onFile) {
        var column = map.columns().getOrDefault(field, field.header());
        return new Difference(
                row.row().number(),
                child.id(),
                child.registrationNumber(),
                column,
                inTable,
                onFile);
    }
}
