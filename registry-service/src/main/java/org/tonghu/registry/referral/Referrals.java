package org.tonghu.registry.referral;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.tonghu.registry.listing.Listed;
import org.tonghu.registry.listing.Sight;
import org.tonghu.registry.listing.Wanted;
import org.tonghu.starter.domain.Refused;

/** All referrals. */
public interface Referrals {

    /**
     * Which are wanted; null means any.
     *
     * @param open those without, or with, an answer
     */
    record Query(
            @Nullable Boolean open,
            @Nullable Support support,
            @Nullable String child,
            @Nullable String place) {}

    Optional<Referral> find(String id, Sight sight);

    /**
     * @param visibleTo codes whose holders may see it
     * @throws Refused if the child waits for the same support already
     */
    Referral enter(Referral.Step step, List<String> visibleTo);

    Referral save(Referral.Step step);

    /** The latest first. */
    Listed<Referral> list(Query query, Sight sight, Wanted wanted);

    /** The oldest first. */
    List<Referral> of(String child);
}
