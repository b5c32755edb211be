package org.tonghu.registry.verification;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.tonghu.registry.listing.Listed;
import org.tonghu.registry.listing.Sight;
import org.tonghu.registry.listing.Wanted;

/** Records on the lists of campaigns. */
public interface CampaignItems {

    /** What is looked for; null means any. */
    record Query(@Nullable String place, CampaignItem.@Nullable State state) {}

    /** How many there are of each. */
    record Tally(long due, long verified, long removed) {}

    Optional<CampaignItem> find(String id, Sight sight);

    Listed<CampaignItem> list(String campaign, Query query, Sight sight, Wanted wanted);

    /** Of the whole campaign, or of one place. */
    Tally tally(String campaign, @Nullable String place);

    /** Items of one record, in any campaign. */
    List<CampaignItem> of(SubjectKind kind, String subject);

    /** Up to that many verified items of the place, picked by chance that the seed decides. */
    List<CampaignItem> sample(String campaign, @Nullable String place, int size, String seed);

    /** Puts records on the list; those that are on it already stay as they are. */
    void add(List<CampaignItem> items, Map<String, List<String>> visibleTo);

    CampaignItem save(CampaignItem item);
}
