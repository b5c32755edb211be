package org.tonghu.registry.orphancare.store;

import java.time.LocalDate;
import java.util.List;
import org.bson.codecs.pojo.annotations.BsonId;
import org.jspecify.annotations.Nullable;
import org.tonghu.registry.child.support.Joined;
import org.tonghu.registry.child.support.OfChild;
import org.tonghu.registry.orphancare.Missing;
import org.tonghu.registry.worklist.support.StoredWork;

/**
 * Papers that a child lacks, under the child's id.
 *
 * @param waitingFrom day from which they are missing; far away where nothing is, or the record was
 *     joined with another
 */
record MissingDocument(
        @BsonId String id,
        long revision,
        @Nullable String child,
        List<String> visibleTo,
        List<Joined> joined,
        Missing missing,
        LocalDate since,
        LocalDate waitingFrom)
        implements OfChild<MissingDocument> {

    static MissingDocument of(
            String child,
            long revision,
            List<String> visibleTo,
            List<Joined> joined,
            Missing missing,
            LocalDate since) {
        var waits = missing != Missing.NOTHING && joined.isEmpty();
        return new MissingDocument(
                child,
                revision,
                child,
                visibleTo,
                joined,
                missing,
                since,
                waits ? since : StoredWork.NO_DAY);
    }

    /** It stays that of its own child, asleep while that is joined with another. */
    @Override
    public MissingDocument hanging(@Nullable String of, List<String> codes, List<Joined> steps) {
        return of(id, revision, codes, steps, missing, since);
    }
}
