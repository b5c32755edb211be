package org.tonghu.registry.division.store;

import static com.mongodb.client.model.Filters.eq;

import com.mongodb.client.model.Filters;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.tonghu.registry.division.Assignment;
import org.tonghu.registry.division.Division;
import org.tonghu.registry.division.Divisions;
import org.tonghu.registry.division.ManagingUnit;
import org.tonghu.registry.listing.Listed;
import org.tonghu.registry.listing.Wanted;
import org.tonghu.starter.store.AggregateStore;
import org.tonghu.starter.store.Aggregates;
import org.tonghu.starter.store.Index;
import org.tonghu.starter.web.PageRequest;

/** Divisions in the store; what is shipped is put there at start-up, once. */
@Component
class StoredDivisions implements Divisions {

    private final Aggregates<DivisionDocument> divisions;
    private final Aggregates<UnitDocument> units;
    private final Aggregates<AssignmentDocument> assignments;

    StoredDivisions(AggregateStore store) {
        divisions =
                store.of(
                        "division",
                        "divisions",
                        DivisionDocument.class,
                        Index.on("edition", "code"),
                        Index.on("edition", "parent", "code"),
                        Index.on("edition", "level", "code"),
                        Index.on("edition", "parent", "level", "code"));
        units = store.of("managing-unit", "managing-units", UnitDocument.class);
        assignments = store.of("assignment", "assignments", AssignmentDocument.class);
        units.insertAll(ShippedTables.units().stream().map(UnitDocument::of).toList());
        assignments.insertAll(
                ShippedTables.assignments().stream().map(AssignmentDocument::of).toList());
        divisions.insertAll(ShippedTables.divisions().stream().map(DivisionDocument::of).toList());
    }

    @Override
    public List<Division> ofEdition(String edition) {
        var found = new ArrayList<Division>();
        divisions.each(eq("edition", edition), it -> found.add(it.division()));
        found.sort(Comparator.comparing(Division::code));
        return found;
    }

    @Override
    public Listed<Division> list(
            String edition,
            @Nullable String parent,
            Division.@Nullable Level level,
            Wanted wanted) {
        var filters = new ArrayList<Bson>(List.of(eq("edition", edition)));
        if (parent != null) {
            filters.add(eq("parent", parent));
        }
        if (level != null) {
            filters.add(eq("level", level.name()));
        }
        var request = new PageRequest(wanted.limit(), wanted.cursor());
        var page = divisions.page(Filters.and(filters), request, "code");
        return new Listed<>(
                page.items().stream().map(DivisionDocument::division).toList(), page.next());
    }

    @Override
    public Listed<ManagingUnit> listUnits(Wanted wanted) {
        var request = new PageRequest(wanted.limit(), wanted.cursor());
        var page = units.page(Filters.empty(), request);
        return new Listed<>(page.items().stream().map(UnitDocument::unit).toList(), page.next());
    }

    @Override
    public List<ManagingUnit> units() {
        var found = new ArrayList<ManagingUnit>();
        units.each(Filters.empty(), it -> found.add(it.unit()));
        found.sort(Comparator.comparing(ManagingUnit::code));
        return found;
    }

    @Override
    public List<Assignment> assignments() {
        var found = new ArrayList<Assignment>();
        assignments.each(Filters.empty(), it -> found.add(it.assignment()));
        found.sort(Comparator.comparing(Assignment::division));
        return found;
    }

    @Override
    public boolean hasTownship(String code, String edition) {
        return divisions.byId(DivisionDocument.id(code, edition)).isPresent();
    }

    @Override
    public Loaded load(Collection<Division> villages) {
        Map<String, DivisionDocument> wanted =
                villages.stream()
                        .map(DivisionDocument::of)
                        .collect(Collectors.toMap(DivisionDocument::id, Function.identity()));
        var there = divisions.insertAll(List.copyOf(wanted.values()));
        var renamed = (int) there.stream().map(wanted::get).filter(this::rename).count();
        return new Loaded(wanted.size() - there.size(), renamed, there.size() - renamed);
    }

    private boolean rename(@Nullable DivisionDocument wanted) {
        if (wanted == null) {
            return false;
        }
        var stored = divisions.byId(wanted.id()).orElseThrow();
        if (stored.name().equals(wanted.name())) {
            return false;
        }
        divisions.update(stored.named(wanted.name()), List.of());
        return true;
    }
}
