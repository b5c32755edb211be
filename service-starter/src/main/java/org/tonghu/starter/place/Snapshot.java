package org.tonghu.starter.place;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** All places, as the registry tells them. */
record Snapshot(String edition, List<Unit> units, List<Division> divisions, List<Managed> managed) {

    record Unit(String code, String name, @Nullable String parent, @Nullable String division) {}

    record Division(String code, String name, @Nullable String parent) {}

    /**
     * A dated link that differs from the tree of codes.
     *
     * @param to first day no longer, null while open
     */
    record Managed(String division, String unit, LocalDate from, @Nullable LocalDate to) {

        boolean holdsOn(LocalDate day) {
            return !day.isBefore(from) && (to == null || day.isBefore(to));
        }
    }
}
