package org.tonghu.registry.visit.store;

import java.time.LocalDate;
import java.util.List;
import org.bson.codecs.pojo.annotations.BsonId;
import org.tonghu.registry.visit.Handover;
import org.tonghu.starter.store.Stored;

/** A handover as stored. */
record HandoverDocument(
        @BsonId String id,
        long revision,
        List<String> visibleTo,
        String village,
        LocalDate starts,
        Handover.State state,
        String sealed)
        implements Stored {}
