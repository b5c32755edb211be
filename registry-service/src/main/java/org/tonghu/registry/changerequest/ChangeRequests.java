package org.tonghu.registry.changerequest;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.tonghu.registry.listing.Listed;
import org.tonghu.registry.listing.Sight;
import org.tonghu.registry.listing.Wanted;

/** All proposed corrections. */
public interface ChangeRequests {

    /**
     * Which are wanted; null means any.
     *
     * @param place unit, township or village
     */
    record Query(@Nullable State state, @Nullable String child, @Nullable String place) {}

    Optional<ChangeRequest> find(String id, Sight sight);

    /**
     * @param visibleTo codes whose holders may see it
     */
    ChangeRequest enter(ChangeRequest.Step step, List<String> visibleTo);

    /** Writes the request after the step; who may see it stays. */
    ChangeRequest save(ChangeRequest.Step step);

    /** The latest first. */
    Listed<ChangeRequest> list(Query query, Sight sight, Wanted wanted);

    List<ChangeRequest> open(String child);
}
