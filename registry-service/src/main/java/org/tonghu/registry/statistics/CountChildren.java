package org.tonghu.registry.statistics;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.tonghu.registry.child.Census;
import org.tonghu.registry.child.Census.Counted;
import org.tonghu.registry.classification.Category;
import org.tonghu.registry.division.Jurisdictions;
import org.tonghu.registry.division.ManagingUnit;

/**
 * Counts children as of a day. The unit that answers for a place on that day reports its children,
 * and no other does, whatever the tree of codes says.
 */
public final class CountChildren {

    private final Census census;
    private final Jurisdictions jurisdictions;
    private final List<ManagingUnit> units;

    public CountChildren(Census census, Jurisdictions jurisdictions, List<ManagingUnit> units) {
        this.census = census;
        this.jurisdictions = jurisdictions;
        this.units = units.stream().sorted(Comparator.comparing(ManagingUnit::code)).toList();
    }

    /**
     * What is counted.
     *
     * @param place unit, township or village; null: all that the reader may count
     * @param reach codes of the reader; null: everything
     */
    public record Scope(@Nullable String place, @Nullable Set<String> reach) {

        boolean holds(List<String> line) {
            return (place == null || line.contains(place))
                    && (reach == null || line.stream().anyMatch(reach::contains));
        }
    }

    public CountTable count(LocalDate asOf, Grouping by, Scope scope) {
        var keys = by == Grouping.UNIT ? reporting(scope) : List.<String>of();
        var table = CountTable.empty(asOf, by, keys);
        var lines = new HashMap<String, List<String>>();
        census.each(child -> {
            var line = line(child, asOf, lines);
            var on = Line.of(categories(child, asOf));
            if (!on.isEmpty() && scope.holds(line)) {
                table.add(by.key(child, unit(child, asOf), asOf), on);
            }
        });
        return table;
    }

    /** Children of a category on a day, by their registration number; sealed ones are not named. */
    public List<Counted> roster(Category category, LocalDate day, Scope scope) {
        var lines = new HashMap<String, List<String>>();
        var found = new java.util.ArrayList<Counted>();
        census.each(child -> {
            if (child.isShown()
                    && categories(child, day).contains(category)
                    && scope.holds(line(child, day, lines))) {
                found.add(child);
            }
        });
        found.sort(Comparator.comparing(Counted::registrationNumber));
        return List.copyOf(found);
    }

    /** What came and went between two days, for a report that balances. */
    public Movement movement(Category category, LocalDate from, LocalDate to, Scope scope) {
        var lines = new HashMap<String, List<String>>();
        var movement = new Movement.Sum();
        var before = from.minusDays(1);
        census.each(child -> {
            var was = holds(child, category, before, scope, lines);
            var is = holds(child, category, to, scope, lines);
            movement.add(was, is);
        });
        return movement.result();
    }

    private boolean holds(
            Counted child,
            Category category,
            LocalDate day,
            Scope scope,
            Map<String, List<String>> lines) {
        return categories(child, day).contains(category) && scope.holds(line(child, day, lines));
    }

    /** The units that report, with those below the reader's own. */
    private List<String> reporting(Scope scope) {
        return units.stream()
                .filter(it -> it.kind() != ManagingUnit.Kind.CITY_AUTHORITY)
                .map(ManagingUnit::code)
                .filter(it -> scope.place() == null || covers(scope.place(), it))
                .filter(it ->
                        scope.reach() == null
                                || scope.reach().stream().anyMatch(code -> covers(code, it)))
                .toList();
    }

    /** Whether a code names the unit or one above it. */
    public boolean covers(String code, String unit) {
        @Nullable String at = unit;
        while (at != null) {
            if (at.equals(code)) {
                return true;
            }
            var found = at;
            at =
                    units.stream()
                            .filter(it -> it.code().equals(found))
                            .map(ManagingUnit::parent)
                            .filter(it -> it != null)
                            .findFirst()
                            .orElse(null);
        }
        return false;
    }

    public Map<String, String> names() {
        return units.stream().collect(Collectors.toMap(ManagingUnit::code, ManagingUnit::nameZh));
    }

    private String unit(Counted child, LocalDate day) {
        return jurisdictions.managingUnit(child.place(), day).orElse("");
    }

    private List<String> line(Counted child, LocalDate day, Map<String, List<String>> known) {
        return known.computeIfAbsent(
                child.place() + day, _ -> jurisdictions.visibleTo(child.place(), day));
    }

    private static Set<Category> categories(Counted child, LocalDate day) {
        return child.periods().stream()
                .filter(it -> !it.from().isAfter(day))
                .filter(it -> it.to() == null || day.isBefore(it.to()))
                .map(it -> it.category())
                .collect(Collectors.toSet());
    }
}
