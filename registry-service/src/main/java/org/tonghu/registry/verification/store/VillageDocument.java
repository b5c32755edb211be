package org.tonghu.registry.verification.store;

import java.time.LocalDate;
import java.util.List;
import org.bson.codecs.pojo.annotations.BsonId;
import org.tonghu.registry.verification.VillageReturn;
import org.tonghu.starter.store.Stored;

/**
 * The return of a village as stored.
 *
 * @param waitingFor the state it is in, for lists of work
 */
record VillageDocument(
        @BsonId String id,
        long revision,
        List<String> visibleTo,
        String campaign,
        String place,
        LocalDate dueOn,
        long due,
        VillageReturn.State waitingFor,
        String sealed)
        implements Stored {}
