package org.tonghu.registry.duplicate.store;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.bson.codecs.pojo.annotations.BsonId;
import org.jspecify.annotations.Nullable;
import org.tonghu.registry.duplicate.Likeness;
import org.tonghu.registry.duplicate.Pair;
import org.tonghu.starter.store.Stored;

/**
 * A pair as stored.
 *
 * @param seenForOne who may see the one record
 * @param seenForOther who may see the other one
 * @param waits whether somebody has something to do with it
 */
record PairDocument(
        @BsonId String id,
        long revision,
        List<String> visibleTo,
        List<String> seenForOne,
        List<String> seenForOther,
        String one,
        String other,
        int points,
        Set<Likeness.Sign> signs,
        Pair.State state,
        boolean waits,
        @Nullable String keep,
        Pair.@Nullable Reason reason,
        String by,
        LocalDate on)
        implements Stored {

    Pair pair() {
        return new Pair(id, revision, one, other, points, signs, state, keep, reason, by, on);
    }
}
