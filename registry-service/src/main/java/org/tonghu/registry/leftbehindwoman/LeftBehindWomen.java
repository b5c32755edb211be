package org.tonghu.registry.leftbehindwoman;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.tonghu.registry.child.Residence;
import org.tonghu.registry.listing.Listed;
import org.tonghu.registry.listing.Sight;
import org.tonghu.registry.listing.Wanted;

/** All left-behind women of the register. */
public interface LeftBehindWomen {

    /**
     * A woman who was in the register on a day: what a quarterly campaign freezes and a survey
     * counts.
     *
     * @param visibleTo codes whose holders may see her record today
     */
    record Present(
            String id, String unit, Residence residence, LocalDate since, List<String> visibleTo) {}

    /** Empty for a woman out of sight, as for one who does not exist. */
    Optional<Woman> find(String id, Sight sight);

    /** Whoever holds that citizen ID. */
    Optional<Woman> holder(String citizenIdLookup);

    /**
     * Enters a woman; one already entered under the same id is answered as she is.
     *
     * @param today day on which who may see her is worked out
     */
    Woman enter(Change change, LocalDate today);

    /** Writes the changed record and its events in one document update. */
    Woman save(Change change, LocalDate today);

    Listed<WomanRow> search(WomanQuery query, Sight sight, Wanted wanted);

    /**
     * Those in the register on that day; one who had left by then is not among them.
     *
     * @param place unit, township or village; null for the whole city
     */
    List<Present> presentOn(LocalDate day, @Nullable String place);

    /** Records that are linked to the child, for what happens to the child as a whole. */
    List<Woman> linkedTo(String child);

    /** Records with a link that followed that joining. */
    List<Woman> joinedBy(String joining);
}
