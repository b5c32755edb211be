package org.tonghu.registry.statistics;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.tonghu.registry.listing.Listed;
import org.tonghu.registry.listing.Sight;
import org.tonghu.registry.listing.Wanted;

/** All quarterly reports, every version. */
public interface QuarterlyReports {

    Optional<QuarterlyReport> find(String id, Sight sight);

    /**
     * @param line codes whose holders may see it: the unit and those above
     */
    QuarterlyReport enter(QuarterlyReport.Step step, java.util.List<String> line);

    QuarterlyReport save(QuarterlyReport.Step step);

    /** The latest quarter first. */
    Listed<QuarterlyReport> list(@Nullable String unit, Sight sight, Wanted wanted);
}
