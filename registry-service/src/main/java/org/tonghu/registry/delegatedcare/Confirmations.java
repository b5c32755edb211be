package org.tonghu.registry.delegatedcare;

import java.util.List;
import java.util.Optional;
import org.tonghu.registry.listing.Listed;
import org.tonghu.registry.listing.Sight;
import org.tonghu.registry.listing.Wanted;

/** Delegated-care confirmations of all children. */
public interface Confirmations {

    Optional<Confirmation> find(String child, String id, Sight sight);

    Confirmation enter(Confirmation confirmation, List<String> visibleTo);

    Confirmation save(Confirmation confirmation);

    /** Of one child, the latest signed first. */
    Listed<Confirmation> of(String child, Sight sight, Wanted wanted);

    List<Confirmation> all(String child);
}
