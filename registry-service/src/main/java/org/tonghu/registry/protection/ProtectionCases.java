package org.tonghu.registry.protection;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.tonghu.registry.listing.Listed;
import org.tonghu.registry.listing.Wanted;

/** All protection cases. */
public interface ProtectionCases {

    /** Empty for a case the onlooker may not see. */
    Optional<ProtectionCase> find(String id, Onlooker onlooker);

    /** For work that follows from an event. */
    Optional<ProtectionCase> find(String id);

    /** The latest first. */
    Listed<ProtectionCase> list(Onlooker onlooker, Wanted wanted);

    /** Cases with a clock that ran out before that day. */
    List<String> overdueOn(LocalDate day);

    /**
     * Opens a case; one already opened under the same id is answered as it is.
     *
     * @param next first day on which a clock runs out; null where none runs
     */
    ProtectionCase enter(ProtectionCase opened, @Nullable LocalDate next, List<String> visibleTo);

    /**
     * Writes the changed case and what happened in one document update.
     *
     * @param what part that changed, for the history people read
     */
    ProtectionCase save(ProtectionCase changed, @Nullable LocalDate next, String what);
}
