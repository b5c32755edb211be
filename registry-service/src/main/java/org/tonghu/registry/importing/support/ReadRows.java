package org.tonghu.registry.importing.support;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;
import org.tonghu.registry.classification.support.evidence.Faults;
import org.tonghu.registry.division.Jurisdictions;
import org.tonghu.starter.problem.FieldProblem;
import org.tonghu.starter.problem.Invalid;
import org.tonghu.starter.tables.TableRow;

/** Rows to children, one at a time. */
@Component
class ReadRows {

    private final Jurisdictions places;
    private final RowIdentity identity;
    private final boolean syntheticAllowed;

    ReadRows(Jurisdictions places, RowIdentity identity, Environment settings) {
        var local = !settings.getProperty("tonghu.clock.shift-file", "").isBlank();
        this.places = places;
        this.identity = identity;
        this.syntheticAllowed =
                settings.getProperty("tonghu.registry.synthetic-citizen-ids", Boolean.class, local);
    }

    ReadRow read(TableRow row, Columns columns, LocalDate today) {
        var faults = new Faults();
        var cells = columns.cells(row, faults);
        var child = new ReadChild(cells, places, today, syntheticAllowed).read();
        var all = new ArrayList<>(row.faults());
        all.addAll(found(faults));
        if (child == null || !all.isEmpty()) {
            return new ReadRow(row, null, "", null, all);
        }
        var unit = places.managingUnit(child.facts().residence().code(), today).orElse("");
        @Nullable String lookup = identity.lookup(child);
        return new ReadRow(row, child, identity.id(child, columns.map(), unit), lookup, List.of());
    }

    private static List<FieldProblem> found(Faults faults) {
        try {
            faults.raise();
            return List.of();
        } catch (Invalid e) {
            return e.errors();
        }
    }
}
