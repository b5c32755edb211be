package org.tonghu.registry.matching;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.tonghu.registry.listing.Listed;
import org.tonghu.registry.listing.Sight;
import org.tonghu.registry.listing.Wanted;

/** All suspicions. */
public interface Suspicions {

    /** Which are wanted; null means any. */
    record Query(
            Suspicion.@Nullable State state,
            @Nullable ListKind kind,
            @Nullable Suggestion suggestion,
            @Nullable String list,
            @Nullable String child) {}

    /**
     * Raises it, once: said again it stays as it is, verified or not.
     *
     * @param visibleTo codes whose holders may see it
     */
    Suspicion raise(Suspicion suspicion, List<String> visibleTo);

    /** The id of a suspicion: the same for the same said of the same person. */
    String idOf(Match match, ListKind kind, Row row);

    Optional<Suspicion> find(String id, Sight sight);

    Suspicion save(Suspicion.Step step);

    /** What is due first comes first. */
    Listed<Suspicion> list(Query query, Sight sight, Wanted wanted);

    long count(Query query, Sight sight);

    /** How many a list was the first to raise. */
    long raisedBy(String list);
}
