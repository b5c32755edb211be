package org.tonghu.registry.division.web;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.tonghu.registry.division.Divisions;
import org.tonghu.registry.division.ManagingUnit;

/** Everything the other services need to know about places, in one answer. */
record Snapshot(String edition, List<Unit> units, List<Place> divisions, List<Managed> managed) {

    record Unit(String code, String name, @Nullable String parent, @Nullable String division) {}

    record Place(String code, String name, @Nullable String parent) {}

    record Managed(String division, String unit, LocalDate from, @Nullable LocalDate to) {}

    static Snapshot of(String edition, Divisions divisions) {
        return new Snapshot(
                edition,
                divisions.units().stream().map(Snapshot::unit).toList(),
                divisions.ofEdition(edition).stream()
                        .map(it -> new Place(it.code(), it.name(), it.parent()))
                        .toList(),
                divisions.assignments().stream()
                        .map(it -> new Managed(it.division(), it.unit(), it.from(), it.to()))
                        .toList());
    }

    /** A city institution lies in the city's division but does not answer for it. */
    private static Unit unit(ManagingUnit it) {
        return new Unit(
                it.code(), it.nameZh(), it.parent(), it.kind().governs() ? it.division() : null);
    }

    /** The same content has the same tag, on every instance. */
    String tag() {
        return UUID.nameUUIDFromBytes(toString().getBytes(StandardCharsets.UTF_8)).toString();
    }
}
