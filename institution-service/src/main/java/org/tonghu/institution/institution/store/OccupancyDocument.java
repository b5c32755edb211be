package org.tonghu.institution.institution.store;

import java.time.Instant;
import java.util.List;
import org.bson.codecs.pojo.annotations.BsonId;
import org.jspecify.annotations.Nullable;
import org.tonghu.institution.institution.Institution;
import org.tonghu.institution.institution.Occupancy;
import org.tonghu.starter.store.Stored;

/** A bed book as it is stored, under the institution's code. */
record OccupancyDocument(
        @BsonId String id,
        long revision,
        @Nullable Integer residents,
        List<Arrival> arriving,
        List<String> leaving)
        implements Stored {

    record Arrival(String transfer, @Nullable String bed, Instant keptAt) {}

    static OccupancyDocument of(Occupancy occupancy) {
        return new OccupancyDocument(
                occupancy.institution().value(),
                occupancy.revision(),
                occupancy.residents(),
                occupancy.arriving().stream()
                        .map(each -> new Arrival(each.transfer(), each.bed(), each.keptAt()))
                        .toList(),
                occupancy.leaving());
    }

    Occupancy occupancy() {
        return new Occupancy(
                new Institution.Code(id),
                revision,
                residents,
                arriving.stream()
                        .map(each -> new Occupancy.Arrival(each.transfer, each.bed, each.keptAt))
                        .toList(),
                leaving);
    }
}
