package org.tonghu.registry.delegatedcare.store;

import java.time.LocalDate;
import java.util.List;
import org.bson.codecs.pojo.annotations.BsonId;
import org.jspecify.annotations.Nullable;
import org.tonghu.registry.child.support.Joined;
import org.tonghu.registry.child.support.OfChild;
import org.tonghu.registry.worklist.support.StoredWork;

/**
 * How a child stands, under the child's id.
 *
 * @param openFrom first day without anybody entrusted, as worked out
 * @param waitingFrom the same for a child whose record is not joined with another; else far away
 */
record CoverDocument(
        @BsonId String id,
        long revision,
        @Nullable String child,
        List<String> visibleTo,
        List<Joined> joined,
        LocalDate openFrom,
        LocalDate waitingFrom)
        implements OfChild<CoverDocument> {

    static CoverDocument of(
            String child,
            long revision,
            List<String> visibleTo,
            List<Joined> joined,
            @Nullable LocalDate openFrom) {
        var open = openFrom == null ? StoredWork.NO_DAY : openFrom;
        var waiting = joined.isEmpty() ? open : StoredWork.NO_DAY;
        return new CoverDocument(child, revision, child, visibleTo, joined, open, waiting);
    }

    /** It stays that of its own child, asleep while that is joined with another. */
    @Override
    public CoverDocument hanging(@Nullable String of, List<String> codes, List<Joined> steps) {
        return of(id, revision, codes, steps, openFrom);
    }
}
