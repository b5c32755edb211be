package org.tonghu.registry.emergency.store;

import java.time.LocalDate;
import org.bson.codecs.pojo.annotations.BsonId;
import org.tonghu.registry.emergency.EmergencyPeriod;
import org.tonghu.starter.store.Stored;

/** A period as stored. */
record PeriodDocument(
        @BsonId String id,
        long revision,
        String unit,
        LocalDate from,
        LocalDate to,
        int followUpDays,
        String reason,
        String document)
        implements Stored {

    static PeriodDocument of(EmergencyPeriod it) {
        return new PeriodDocument(
                it.id(),
                it.revision(),
                it.unit(),
                it.from(),
                it.to(),
                it.followUpDays(),
                it.reason(),
                it.document());
    }

    EmergencyPeriod period() {
        return new EmergencyPeriod(id, revision, unit, from, to, followUpDays, reason, document);
    }
}
