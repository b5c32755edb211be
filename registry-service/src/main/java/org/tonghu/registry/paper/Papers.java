package org.tonghu.registry.paper;

import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;
import org.tonghu.registry.listing.Listed;
import org.tonghu.registry.listing.Sight;
import org.tonghu.registry.listing.Wanted;

/** All papers issued. */
public interface Papers {

    Optional<Paper> find(String id, Sight sight);

    /**
     * Enters a paper under the next number of its series; one already entered under the same id is
     * answered as it is, and nobody gets its number.
     */
    Paper issue(String id, String series, IntFunction<Paper> numbered, List<String> visibleTo);

    /** The child's papers, the oldest first. */
    Listed<Paper> of(String child, Sight sight, Wanted wanted);
}
