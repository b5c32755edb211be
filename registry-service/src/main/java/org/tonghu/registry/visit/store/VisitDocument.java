package org.tonghu.registry.visit.store;

import java.time.LocalDate;
import java.util.List;
import org.bson.codecs.pojo.annotations.BsonId;
import org.jspecify.annotations.Nullable;
import org.tonghu.registry.child.support.Joined;
import org.tonghu.registry.child.support.OfChild;

/**
 * A visit as stored.
 *
 * @param counts whether it resets the interval
 */
record VisitDocument(
        @BsonId String id,
        long revision,
        @Nullable String child,
        List<String> visibleTo,
        List<Joined> joined,
        LocalDate on,
        String by,
        boolean counts,
        String sealed)
        implements OfChild<VisitDocument> {

    @Override
    public VisitDocument hanging(@Nullable String of, List<String> codes, List<Joined> steps) {
        return new VisitDocument(id, revision, of, codes, steps, on, by, counts, sealed);
    }
}
