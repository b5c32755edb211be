package org.tonghu.registry.delegatedcare;

import java.util.List;
import org.tonghu.registry.listing.Listed;
import org.tonghu.registry.listing.Sight;
import org.tonghu.registry.listing.Wanted;

/** Admonitions on behalf of all children. */
public interface Admonitions {

    Admonition enter(Admonition admonition, List<String> visibleTo);

    /** For one child, the latest first. */
    Listed<Admonition> of(String child, Sight sight, Wanted wanted);
}
