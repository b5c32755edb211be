package org.tonghu.starter.place;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.tonghu.starter.place.Snapshot.Division;
import org.tonghu.starter.place.Snapshot.Managed;
import org.tonghu.starter.place.Snapshot.Unit;

/** One snapshot, ready to answer. */
final class KnownPlaces implements Places {

    private static final int COUNTY = 6;
    private static final int TOWNSHIP = 9;
    private static final int VILLAGE = 12;

    private final Map<String, Unit> units;
    private final Map<String, Division> divisions;
    private final Map<String, String> unitOfDivision;
    private final Map<String, List<Managed>> managed;

    KnownPlaces(Snapshot snapshot) {
        this.units = index(snapshot.units(), Unit::code);
        this.divisions = index(snapshot.divisions(), Division::code);
        this.managed =
                snapshot.managed().stream().collect(Collectors.groupingBy(Managed::division));
        this.unitOfDivision =
                snapshot.units().stream()
                        .filter(unit -> unit.division() != null)
                        .collect(
                                Collectors.toMap(
                                        unit -> Objects.requireNonNull(unit.division()),
                                        Unit::code,
                                        (first, _) -> first));
    }

    @Override
    public Optional<String> managingUnit(String code, LocalDate on) {
        if (units.containsKey(code)) {
            return Optional.of(code);
        }
        if (!isKnownDivision(code)) {
            return Optional.empty();
        }
        return Stream.of(VILLAGE, TOWNSHIP, COUNTY)
                .filter(digits -> digits <= code.length())
                .map(digits -> code.substring(0, digits))
                .flatMap(part -> unit(part, on).stream())
                .findFirst();
    }

    @Override
    public List<String> visibleTo(String code, LocalDate on) {
        return managingUnit(code, on)
                .map(unit -> {
                    List<String> codes = new ArrayList<>(chain(unit));
                    if (!units.containsKey(code)) {
                        Stream.of(TOWNSHIP, VILLAGE)
                                .filter(digits -> digits <= code.length())
                                .forEach(digits -> codes.add(code.substring(0, digits)));
                    }
                    return List.copyOf(codes);
                })
                .orElse(List.of());
    }

    @Override
    public List<String> within(String code, int digits, LocalDate on) {
        return divisions.keySet().stream()
                .filter(division -> division.length() == digits)
                .filter(division ->
                        units.containsKey(code)
                                ? visibleTo(division, on).contains(code)
                                : lies(division, code))
                .sorted()
                .toList();
    }

    private boolean isKnownDivision(String code) {
        return divisions.containsKey(code)
                || code.matches("[0-9]{12}") && divisions.containsKey(code.substring(0, TOWNSHIP));
    }

    private Optional<String> unit(String division, LocalDate on) {
        return managed.getOrDefault(division, List.of()).stream()
                .filter(link -> link.holdsOn(on))
                .map(Managed::unit)
                .findFirst()
                .or(() -> Optional.ofNullable(unitOfDivision.get(division)));
    }

    /** The unit's parents from the top, and the unit. */
    private List<String> chain(String unit) {
        List<String> chain = new ArrayList<>();
        @Nullable String at = unit;
        while (at != null && !chain.contains(at)) {
            chain.addFirst(at);
            @Nullable Unit known = units.get(at);
            at = known == null ? null : known.parent();
        }
        return chain;
    }

    /** Of a city by its parents, of a county or township by its leading digits. */
    private boolean lies(String division, String place) {
        if (division.startsWith(place)) {
            return true;
        }
        @Nullable Division county = divisions.get(division.substring(0, COUNTY));
        return county != null && place.equals(county.parent());
    }

    private static <T> Map<String, T> index(List<T> all, Function<T, String> code) {
        return all.stream()
                .collect(Collectors.toMap(code, Function.identity(), (first, _) -> first));
    }
}
