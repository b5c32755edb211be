package org.tonghu.registry.visit;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.tonghu.registry.listing.Listed;
import org.tonghu.registry.listing.Sight;
import org.tonghu.registry.listing.Wanted;

/** All help tasks. */
public interface HelpTasks {

    Optional<HelpTask> find(String id, Sight sight);

    /** Of one child, or of every child in sight where null; what is due first comes first. */
    Listed<HelpTask> list(
            @Nullable String child, @Nullable Boolean open, Sight sight, Wanted wanted);

    /** Open tasks of a child. */
    long open(String child);

    HelpTask enter(HelpTask task, List<String> visibleTo);

    HelpTask save(HelpTask task);
}
