package org.tonghu.registry.matching.store;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.bson.codecs.pojo.annotations.BsonId;
import org.jspecify.annotations.Nullable;
import org.tonghu.registry.matching.ListKind;
import org.tonghu.registry.matching.MatchingList;
import org.tonghu.registry.matching.Tally;
import org.tonghu.starter.store.Stored;

/** A list as stored; it names nobody. */
record ListDocument(
        @BsonId String id,
        long revision,
        List<String> visibleTo,
        ListKind kind,
        YearMonth month,
        String unit,
        String fingerprint,
        long rows,
        String uploadedBy,
        LocalDate uploadedOn,
        String job,
        @Nullable Tally result)
        implements Stored {

    static ListDocument of(MatchingList it, String fingerprint, long rows) {
        return new ListDocument(
                it.id(),
                it.revision(),
                it.visibleTo(),
                it.kind(),
                it.month(),
                it.unit(),
                fingerprint,
                rows,
                it.uploadedBy(),
                it.uploadedOn(),
                it.job(),
                it.result());
    }

    MatchingList list() {
        return new MatchingList(
                id,
                revision,
                kind,
                month,
                unit,
                visibleTo,
                fingerprint,
                rows,
                uploadedBy,
                uploadedOn,
                job,
                result);
    }
}
