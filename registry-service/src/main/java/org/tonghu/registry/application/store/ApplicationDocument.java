package org.tonghu.registry.application.store;

import java.time.LocalDate;
import java.util.List;
import org.bson.codecs.pojo.annotations.BsonId;
import org.jspecify.annotations.Nullable;
import org.tonghu.registry.application.Kind;
import org.tonghu.registry.application.State;
import org.tonghu.starter.store.Stored;

/**
 * An application as stored.
 *
 * @param places codes of the home township and of where it was accepted, whatever becomes of the
 *     child
 * @param openKey child and kind while it is open, so that there is one at a time
 * @param dueOn last day of the next step; a day far away where nothing waits
 * @param followUpOn last day for outstanding papers; a day far away where none are
 * @param joining by which it followed from another record of the same child
 * @param sealed everything else
 */
record ApplicationDocument(
        @BsonId String id,
        long revision,
        List<String> visibleTo,
        List<String> places,
        String number,
        Kind kind,
        State state,
        @Nullable String child,
        @Nullable String openKey,
        LocalDate receivedOn,
        @Nullable LocalDate dueOn,
        @Nullable LocalDate followUpOn,
        @Nullable String joining,
        @Nullable String childBefore,
        String sealed)
        implements Stored {

    ApplicationDocument seenBy(List<String> codes) {
        return new ApplicationDocument(
                id,
                revision,
                codes,
                places,
                number,
                kind,
                state,
                child,
                openKey,
                receivedOn,
                dueOn,
                followUpOn,
                joining,
                childBefore,
                sealed);
    }
}
