package org.tonghu.registry.visit;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.tonghu.registry.listing.Listed;
import org.tonghu.registry.listing.Sight;
import org.tonghu.registry.listing.Wanted;

/** By when each child is to be visited. */
public interface VisitPlans {

    /** What priority children are looked for by; null means any. */
    record Query(@Nullable RiskFlag flag, @Nullable RiskLevel level, @Nullable String place) {}

    Optional<VisitPlan> find(String child, Sight sight);

    /** Priority children, what is due first comes first. */
    Listed<VisitPlan> priority(Query query, Sight sight, Wanted wanted);

    /** Everybody to be visited in a place. */
    Listed<VisitPlan> ofPlace(String place, Sight sight, Wanted wanted);

    /**
     * Changes the plan of a child, or opens one; whatever else is written at the same moment is
     * kept.
     *
     * @param since day from which a child without a plan is known
     */
    VisitPlan change(
            String child, LocalDate since, List<String> visibleTo, UnaryOperator<VisitPlan> change);

    /** Writes a plan, new or changed; nothing where nothing has changed. */
    VisitPlan keep(VisitPlan plan, List<String> visibleTo);
}
