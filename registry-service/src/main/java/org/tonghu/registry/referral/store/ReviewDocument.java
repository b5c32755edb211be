package org.tonghu.registry.referral.store;

import java.time.LocalDate;
import java.util.List;
import org.bson.codecs.pojo.annotations.BsonId;
import org.jspecify.annotations.Nullable;
import org.tonghu.starter.store.Stored;

/**
 * Whether a child in difficulty lacks support, as last looked at.
 *
 * @param id that of the child
 * @param since day from which it lacks support; null where it does not
 * @param dueOn last day for support or a referral; a day far away where none is lacking
 * @param overOn first day on which support that has an end is over; null where none has
 */
record ReviewDocument(
        @BsonId String id,
        long revision,
        List<String> visibleTo,
        @Nullable LocalDate since,
        LocalDate dueOn,
        @Nullable LocalDate overOn)
        implements Stored {

    ReviewDocument seenBy(List<String> codes) {
        return new ReviewDocument(id, revision, codes, since, dueOn, overOn);
    }
}
