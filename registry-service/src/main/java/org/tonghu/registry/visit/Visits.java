package org.tonghu.registry.visit;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.tonghu.registry.listing.Listed;
import org.tonghu.registry.listing.Sight;
import org.tonghu.registry.listing.Wanted;

/** All visits. */
public interface Visits {

    Optional<Visit> find(String id, Sight sight);

    /** Of one child, or of every child in sight where null; the latest first. */
    Listed<Visit> list(@Nullable String child, Sight sight, Wanted wanted);

    /** Another visit to the child on that day by the same person. */
    Optional<Visit> sameDay(String child, LocalDate on, String by);

    /** The latest visit that counts. */
    Optional<Visit> lastCounted(String child);

    /** Enters a visit; one already entered under the same id is answered as it is. */
    Visit enter(Visit visit, List<String> visibleTo);
}
