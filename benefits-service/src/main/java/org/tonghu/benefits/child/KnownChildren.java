package org.tonghu.benefits.child;

import java.time.LocalDate;
import java.util.Optional;
import org.tonghu.benefits.reading.Listing;
import org.tonghu.benefits.reading.Sight;
import org.tonghu.benefits.reading.Window;

/** The read model of children; the registry is the truth. */
public interface KnownChildren {

    Optional<KnownChild> find(String id);

    /** Empty for a child out of sight, as for one that is not known. */
    Optional<KnownChild> find(String id, Sight sight);

    /** Stores it; fails as stale if somebody else wrote since it was read. */
    KnownChild save(KnownChild child);

    /** Ids of children whose rights time may have changed by this day, the longest due first. */
    Listing<String> dueBy(LocalDate day, Window window);
}
