package org.tonghu.registry.visit.store;

import java.time.LocalDate;
import java.util.List;
import org.bson.codecs.pojo.annotations.BsonId;
import org.tonghu.registry.visit.DeclaredPeriod;
import org.tonghu.starter.store.Stored;

/** A period of visits at a distance, as stored. */
record PeriodDocument(
        @BsonId String id,
        long revision,
        List<String> visibleTo,
        String unit,
        LocalDate from,
        LocalDate to,
        String reason,
        String by)
        implements Stored {

    static PeriodDocument of(DeclaredPeriod it, List<String> visibleTo) {
        return new PeriodDocument(
                it.id(),
                it.revision(),
                visibleTo,
                it.unit(),
                it.from(),
                it.to(),
                it.reason(),
                it.by());
    }

    DeclaredPeriod period() {
        return new DeclaredPeriod(id, revision, unit, from, to, reason, by);
    }
}
