package org.tonghu.registry.verification.store;

import java.time.LocalDate;
import java.util.List;
import org.bson.codecs.pojo.annotations.BsonId;
import org.tonghu.registry.verification.Campaign;
import org.tonghu.registry.verification.Quarter;
import org.tonghu.starter.store.Stored;

/** A campaign as stored. */
record CampaignDocument(
        @BsonId String id,
        long revision,
        List<String> visibleTo,
        String unit,
        String quarter,
        LocalDate openedOn,
        long due,
        boolean frozen)
        implements Stored {

    static CampaignDocument of(Campaign it, List<String> visibleTo) {
        return new CampaignDocument(
                it.id(),
                it.revision(),
                visibleTo,
                it.unit(),
                it.quarter().toString(),
                it.openedOn(),
                it.due(),
                it.frozen());
    }

    Campaign campaign() {
        return new Campaign(id, revision, unit, Quarter.parse(quarter), openedOn, due, frozen);
    }
}
