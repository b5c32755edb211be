package org.tonghu.registry.orphancare;

import java.util.List;
import java.util.Optional;
import org.tonghu.registry.listing.Listed;
import org.tonghu.registry.listing.Sight;
import org.tonghu.registry.listing.Wanted;

/** Care agreements with guardians of orphans. */
public interface CareAgreements {

    Optional<CareAgreement> find(String child, String id, Sight sight);

    /**
     * @throws org.tonghu.starter.domain.Refused if the child has one that holds, or the number is
     *     taken
     */
    CareAgreement enter(CareAgreement agreement, List<String> visibleTo);

    CareAgreement save(CareAgreement agreement, String event);

    /** Of one child, the latest first. */
    Listed<CareAgreement> of(String child, Sight sight, Wanted wanted);

    boolean hasHolding(String child);
}
