package org.tonghu.institution.institution.store;

import com.mongodb.client.model.Filters;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.springframework.stereotype.Repository;
import org.tonghu.institution.institution.Institution;
import org.tonghu.institution.institution.Occupancies;
import org.tonghu.institution.institution.Occupancy;
import org.tonghu.starter.domain.Event;
import org.tonghu.starter.store.AggregateStore;
import org.tonghu.starter.store.Aggregates;
import org.tonghu.starter.store.Duplicate;
import org.tonghu.starter.store.Index;
import org.tonghu.starter.store.Stale;

/** Bed books in the store; made when first written to. */
@Repository
final class OccupancyStore implements Occupancies {

    /** So many writers may come in between before a change is given up. */
    private static final int ATTEMPTS = 50;

    private final Aggregates<OccupancyDocument> documents;

    OccupancyStore(AggregateStore store) {
        this.documents =
                store.of(
                        "occupancy",
                        "occupancies",
                        OccupancyDocument.class,
                        Index.on("arriving.keptAt"));
    }

    @Override
    public Occupancy of(Institution.Code institution) {
        return documents
                .byId(institution.value())
                .map(OccupancyDocument::occupancy)
                .orElseGet(() -> Occupancy.unknown(institution));
    }

    @Override
    public Occupancy change(Institution.Code institution, UnaryOperator<Occupancy> change) {
        for (int attempt = 1; ; attempt++) {
            var before = of(institution);
            var after = change.apply(before);
            if (after.equals(before)) return before;
            try {
                return write(after, List.of());
            } catch (Stale | Duplicate e) {
                if (attempt == ATTEMPTS) throw e;
            }
        }
    }

    @Override
    public Occupancy report(Occupancy counted) {
        try {
            return write(counted, List.of(Event.of("occupancy.reported", "residents")));
        } catch (Duplicate e) {
            throw new Stale("occupancy", counted.institution().value(), counted.revision());
        }
    }

    @Override
    public Set<String> bedsKeptBefore(Instant instant) {
        var transfers = new HashSet<String>();
        documents.each(
                Filters.lt("arriving.keptAt", instant),
                document ->
                        document.arriving().stream()
                                .filter(arrival -> arrival.keptAt().isBefore(instant))
                                .map(OccupancyDocument.Arrival::transfer)
                                .forEach(transfers::add));
        return transfers;
    }

    private Occupancy write(Occupancy occupancy, List<Event> events) {
        var document = OccupancyDocument.of(occupancy);
        var written =
                occupancy.revision() == 0
                        ? documents.insert(document, events)
                        : documents.update(document, events);
        return written.occupancy();
    }
}
