package org.tonghu.registry.orphancare;

import java.util.List;
import java.util.Optional;
import org.tonghu.registry.listing.Listed;
import org.tonghu.registry.listing.Sight;
import org.tonghu.registry.listing.Wanted;

/** Child welfare certificates. */
public interface Certificates {

    Optional<Certificate> find(String child, String id, Sight sight);

    /**
     * @throws org.tonghu.starter.domain.Refused if the child has a good one, or the number is taken
     */
    Certificate enter(Certificate certificate, List<String> visibleTo);

    Certificate save(Certificate certificate);

    /** Of one child, the latest first. */
    Listed<Certificate> of(String child, Sight sight, Wanted wanted);

    boolean hasGood(String child);
}
