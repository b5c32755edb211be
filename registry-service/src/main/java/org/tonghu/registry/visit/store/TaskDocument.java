package org.tonghu.registry.visit.store;

import java.time.LocalDate;
import java.util.List;
import org.bson.codecs.pojo.annotations.BsonId;
import org.jspecify.annotations.Nullable;
import org.tonghu.registry.child.support.Joined;
import org.tonghu.registry.child.support.OfChild;
import org.tonghu.registry.visit.RiskFlag;

/**
 * A help task as stored.
 *
 * @param waitingOn last day in time; far away once it has ended
 */
record TaskDocument(
        @BsonId String id,
        long revision,
        @Nullable String child,
        List<String> visibleTo,
        List<Joined> joined,
        RiskFlag need,
        LocalDate since,
        LocalDate dueOn,
        LocalDate waitingOn,
        boolean open,
        String sealed)
        implements OfChild<TaskDocument> {

    @Override
    public TaskDocument hanging(@Nullable String of, List<String> codes, List<Joined> steps) {
        return new TaskDocument(
                id, revision, of, codes, steps, need, since, dueOn, waitingOn, open, sealed);
    }
}
