package org.tonghu.registry.matching;

import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.tonghu.registry.listing.Listed;
import org.tonghu.registry.listing.Sight;
import org.tonghu.registry.listing.Wanted;

/** Lists, and their rows while they wait. */
public interface MatchingLists {

    /** How many rows are matched in one step. */
    int BATCH = 200;

    /** Rows of a list that wait together; none once they are matched. */
    record Batch(String id, int number, List<RawRow> rows, boolean done) {}

    /**
     * Enters a list and its rows; one of the same content is answered instead.
     *
     * @param list without a fingerprint: it is worked out here
     */
    MatchingList enter(MatchingList list, Iterable<RawRow> rows);

    Optional<MatchingList> find(String id, Sight sight);

    Listed<MatchingList> list(
            @Nullable ListKind kind, @Nullable YearMonth month, Sight sight, Wanted wanted);

    Optional<Batch> batch(String list, int number);

    /** The rows of the batch go, what came of them stays. Told again it changes nothing. */
    void matched(Batch batch, Tally tally, List<RefusedRow> refused);

    /** What came of all batches. */
    Tally tally(String list);

    /** Rows that could not be read, by number. */
    List<RefusedRow> refused(String list);

    MatchingList save(MatchingList list);
}
