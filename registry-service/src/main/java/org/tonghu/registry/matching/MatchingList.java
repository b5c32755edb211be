package org.tonghu.registry.matching;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A list that was read. Its rows wait sealed until they are matched and are then gone.
 *
 * @param unit whose children it is matched with
 * @param fingerprint keyed hash of everything in it: the same list again is the same one
 * @param job that matches it
 * @param result null until it is matched
 */
public record MatchingList(
        String id,
        long revision,
        ListKind kind,
        YearMonth month,
        String unit,
        List<String> visibleTo,
        String fingerprint,
        long rows,
        String uploadedBy,
        LocalDate uploadedOn,
        String job,
        @Nullable Tally result) {

    public MatchingList {
        visibleTo = List.copyOf(visibleTo);
    }

    public MatchingList matched(Tally tally) {
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
                tally);
    }
}
