package org.tonghu.registry.visit;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.tonghu.registry.listing.Listed;
import org.tonghu.registry.listing.Sight;
import org.tonghu.registry.listing.Wanted;

/** What is kept of a village as a whole: handovers and the contact sheet. */
public interface Villages {

    Optional<Handover> handover(String id, Sight sight);

    /** The latest first. */
    Listed<Handover> handovers(@Nullable String village, Sight sight, Wanted wanted);

    Handover enter(Handover handover, List<String> visibleTo);

    Handover save(Handover handover);

    /** Without lines where nobody has written any. */
    VillageContacts contacts(String village);

    VillageContacts keep(VillageContacts contacts, List<String> visibleTo);
}
