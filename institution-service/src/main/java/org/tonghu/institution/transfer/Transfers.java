package org.tonghu.institution.transfer;

import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.tonghu.institution.institution.Listing;
import org.tonghu.institution.institution.Sight;
import org.tonghu.institution.institution.Window;

/** All transfers. A transfer and the events of its last move are written in one document update. */
public interface Transfers {

    /** For the platform's own work; a reader's question carries a {@link Sight}. */
    Optional<Transfer> find(Transfer.Id id);

    /** Empty for a transfer out of sight, as for one that does not exist. */
    Optional<Transfer> find(Transfer.Id id, Sight sight);

    /**
     * @return the stored transfer; the one already there if the same request was made before
     * @throws org.tonghu.starter.domain.Refused if the child has another open transfer
     */
    Transfer add(Transfer transfer);

    /** Fails as stale if somebody else wrote since the transfer was read. */
    Transfer save(Transfer changed);

    Listing<Transfer> list(Wanted wanted, Sight sight, Window window);

    long count(Wanted wanted, Sight sight);

    /**
     * Null and empty narrow nothing.
     *
     * @param from codes of sending institutions or their units
     * @param to codes of receiving institutions or their units
     * @param waitingSince only open transfers that have waited since before this instant
     */
    record Wanted(
            Set<StageName> stages,
            @Nullable String batch,
            Set<String> from,
            Set<String> to,
            @Nullable Instant waitingSince) {

        public Wanted {
            stages = Set.copyOf(stages);
            from = Set.copyOf(from);
            to = Set.copyOf(to);
        }
    }
}
