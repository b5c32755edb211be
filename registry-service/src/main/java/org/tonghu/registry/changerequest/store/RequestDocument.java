package org.tonghu.registry.changerequest.store;

import java.time.LocalDate;
import java.util.List;
import org.bson.codecs.pojo.annotations.BsonId;
import org.jspecify.annotations.Nullable;
import org.tonghu.registry.changerequest.State;
import org.tonghu.starter.store.Stored;

/**
 * A proposal as stored.
 *
 * @param dueOn last day for a decision; a day far away once it is made
 * @param joining by which it followed from another record of the same child
 * @param sealed the proposal and how it ended
 */
record RequestDocument(
        @BsonId String id,
        long revision,
        List<String> visibleTo,
        String child,
        State state,
        String by,
        LocalDate proposedOn,
        LocalDate decideBy,
        LocalDate dueOn,
        @Nullable String joining,
        @Nullable String childBefore,
        String sealed)
        implements Stored {

    RequestDocument seenBy(List<String> codes) {
        return new RequestDocument(
                id,
                revision,
                codes,
                child,
                state,
                by,
                proposedOn,
                decideBy,
                dueOn,
                joining,
                childBefore,
                sealed);
    }

    RequestDocument of(String other, @Nullable String by, @Nullable String before) {
        return new RequestDocument(
                id,
                revision,
                visibleTo,
                other,
                state,
                this.by,
                proposedOn,
                decideBy,
                dueOn,
                by,
                before,
                sealed);
    }
}
