package org.tonghu.registry.division;

import static org.tonghu.registry.division.Division.COUNTY_DIGITS;
import static org.tonghu.registry.division.Division.TOWNSHIP_DIGITS;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Who is responsible for a place on a day: the unit its township is assigned to, else that of its
 * county, else the unit whose own division the county is.
 */
public final class Jurisdictions {

    private final Map<String, ManagingUnit> units;
    private final Set<String> divisions;
    private final List<Assignment> assignments;

    public Jurisdictions(
            Collection<ManagingUnit> units,
            Collection<Division> divisions,
            Collection<Assignment> assignments) {
        this.units =
                units.stream().collect(Collectors.toMap(ManagingUnit::code, Function.identity()));
        this.divisions = new HashSet<>(divisions.stream().map(Division::code).toList());
        this.assignments = List.copyOf(assignments);
    }

    public boolean hasUnit(String code) {
        return units.containsKey(code);
    }

    /** A listed county or township, or any village of a listed township. */
    public boolean knows(String division) {
        return divisions.contains(division)
                || division.length() == Division.VILLAGE_DIGITS
                        && divisions.contains(division.substring(0, TOWNSHIP_DIGITS));
    }

    /** The unit responsible for the division on that day; empty for one that is not known. */
    public Optional<String> managingUnit(String division, LocalDate day) {
        return knows(division)
                ? selfAndAbove(division)
                        .map(place -> assignedUnit(place, day))
                        .flatMap(Optional::stream)
                        .findFirst()
                        .or(() -> unitOfCounty(division.substring(0, COUNTY_DIGITS)))
                : Optional.empty();
    }

    /**
     * Codes whose holders may see what belongs to the division, or to the unit: units from the top,
     * township, village.
     */
    public List<String> visibleTo(String division, LocalDate day) {
        if (hasUnit(division)) {
            return lineOf(division);
        }
        var codes = new ArrayList<String>();
        managingUnit(division, day).ifPresent(unit -> codes.addAll(lineOf(unit)));
        if (!codes.isEmpty()) {
            selfAndAbove(division).filter(it -> it.length() > COUNTY_DIGITS).forEach(codes::add);
        }
        return List.copyOf(codes);
    }

    /** The unit and those above it, the highest first: who may see what belongs to the unit. */
    public List<String> lineOf(String unit) {
        var line = new ArrayList<String>();
        @Nullable ManagingUnit at = units.get(unit);
        while (at != null) {
            line.addFirst(at.code());
            at = at.parent() == null ? null : units.get(at.parent());
        }
        return line;
    }

    private Optional<String> assignedUnit(String division, LocalDate day) {
        return assignments.stream()
                .filter(it -> it.division().equals(division) && it.isInForceOn(day))
                .map(Assignment::unit)
                .findFirst();
    }

    private Optional<String> unitOfCounty(String county) {
        return units.values().stream()
                .filter(it -> it.kind().governs() && county.equals(it.division()))
                .map(ManagingUnit::code)
                .findFirst();
    }

    /** County, township, village: as far as the code goes. */
    private static Stream<String> selfAndAbove(String division) {
        return Stream.of(COUNTY_DIGITS, TOWNSHIP_DIGITS, Division.VILLAGE_DIGITS)
                .filter(digits -> digits <= division.length())
                .map(digits -> division.substring(0, digits));
    }
}
