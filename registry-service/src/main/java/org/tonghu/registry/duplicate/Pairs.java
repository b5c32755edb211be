package org.tonghu.registry.duplicate;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.tonghu.registry.listing.Listed;
import org.tonghu.registry.listing.Sight;
import org.tonghu.registry.listing.Wanted;

/** All pairs of records that may be of one child. */
public interface Pairs {

    Optional<Pair> find(String id, Sight sight);

    /** Enters a pair; one already entered is answered as it is. */
    Pair enter(Pair.Step step);

    Pair save(Pair.Step step);

    Listed<Pair> list(
            Pair.@Nullable State state, @Nullable String child, Sight sight, Wanted wanted);

    long count(Pair.@Nullable State state, @Nullable String child, Sight sight);

    /**
     * Children whose name or birth date makes a comparison worth while, without the child itself.
     */
    List<Profile> candidates(Profile child);

    /** Empty for a child that is sealed, joined to another or unknown. */
    Optional<Profile> profile(String child);
}
