package org.tonghu.institution.institution;

import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/** Bed books without a store. */
public final class OccupanciesInMemory implements Occupancies {

    private final Map<Institution.Code, Occupancy> books = new HashMap<>();

    @Override
    public Occupancy of(Institution.Code institution) {
        return books.getOrDefault(institution, Occupancy.unknown(institution));
    }

    @Override
    public Occupancy change(Institution.Code institution, UnaryOperator<Occupancy> change) {
        return report(change.apply(of(institution)));
    }

    @Override
    public Occupancy report(Occupancy counted) {
        books.put(counted.institution(), counted);
        return counted;
    }

    @Override
    public Set<String> bedsKeptBefore(Instant instant) {
        return books.values().stream()
                .flatMap(book -> book.arriving().stream())
                .filter(arrival -> arrival.keptAt().isBefore(instant))
                .map(Occupancy.Arrival::transfer)
                .collect(Collectors.toSet());
    }
}
