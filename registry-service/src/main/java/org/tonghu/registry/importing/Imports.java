package org.tonghu.registry.importing;

import java.util.Optional;
import org.tonghu.registry.listing.Listed;
import org.tonghu.registry.listing.Sight;
import org.tonghu.registry.listing.Wanted;

/** All tables that were sent. */
public interface Imports {

    /** Answers the earlier one where the same file was sent before. */
    Import enter(Import received);

    Import save(Import changed);

    Optional<Import> find(String id, Sight sight);

    /** The latest first. */
    Listed<Import> list(Sight sight, Wanted wanted);
}
