package org.tonghu.registry.division.web;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tonghu.registry.division.Assignment;
import org.tonghu.registry.division.ManagingUnit;

/**
 * A managing unit.
 *
 * @param assigned divisions it manages although their codes lie elsewhere
 */
record UnitRow(
        String code,
        String nameZh,
        String nameEn,
        ManagingUnit.Kind kind,
        @Nullable String division,
        @Nullable String parent,
        List<Assigned> assigned) {

    /** An assignment; an inferred one was concluded from data and waits for confirmation. */
    record Assigned(String division, LocalDate from, @Nullable LocalDate to, boolean inferred) {}

    static UnitRow of(ManagingUnit unit, List<Assignment> assignments) {
        return new UnitRow(
                unit.code(),
                unit.nameZh(),
                unit.nameEn(),
                unit.kind(),
                unit.division(),
                unit.parent(),
                assignments.stream()
                        .filter(it -> it.unit().equals(unit.code()))
                        .map(it -> new Assigned(it.division(), it.from(), it.to(), it.inferred()))
                        .toList());
    }
}
