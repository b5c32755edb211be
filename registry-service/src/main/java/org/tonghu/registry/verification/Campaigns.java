package org.tonghu.registry.verification;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.tonghu.registry.listing.Listed;
import org.tonghu.registry.listing.Sight;
import org.tonghu.registry.listing.Wanted;

/** Campaigns and the returns of their villages. */
public interface Campaigns {

    Optional<Campaign> find(String id, Sight sight);

    /** The latest first. */
    Listed<Campaign> list(@Nullable String unit, Sight sight, Wanted wanted);

    /** Enters a campaign; one already there is answered as it is. */
    Campaign open(Campaign campaign, List<String> visibleTo);

    Campaign save(Campaign campaign);

    Optional<VillageReturn> village(String campaign, String place, Sight sight);

    /** By code. */
    Listed<VillageReturn> villages(String campaign, Sight sight, Wanted wanted);

    VillageReturn enter(VillageReturn village, List<String> visibleTo);

    VillageReturn save(VillageReturn village);

    Recheck enter(Recheck recheck, List<String> visibleTo);

    Optional<Recheck> recheck(String id, Sight sight);

    Recheck save(Recheck recheck);
}
