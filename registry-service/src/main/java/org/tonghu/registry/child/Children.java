package org.tonghu.registry.child;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.tonghu.registry.listing.Listed;
import org.tonghu.registry.listing.Sight;
import org.tonghu.registry.listing.Wanted;

/** All children of the register. */
public interface Children {

    /** Empty for a child out of sight, as for one that does not exist. */
    Optional<Child> find(String id, Sight sight);

    /** Whoever holds that citizen ID. */
    Optional<Child> holder(String citizenIdLookup);

    /**
     * Enters a child; one already entered under the same id is answered as it is.
     *
     * @param today day on which who may see the child is worked out
     */
    Child enter(Change change, LocalDate today);

    /** Writes the changed child and its events in one document update. */
    Child save(Change change, LocalDate today);

    /** Codes whose holders may see the child, and what hangs on it, on that day. */
    List<String> visibleTo(Child child, LocalDate day);

    Listed<ChildRow> search(ChildQuery query, Sight sight, Wanted wanted);

    /** Ids of children whose categories may have changed by that day through time alone. */
    List<String> dueOn(LocalDate day);
}
