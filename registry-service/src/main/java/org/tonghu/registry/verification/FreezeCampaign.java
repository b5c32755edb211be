package org.tonghu.registry.verification;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.tonghu.registry.division.Jurisdictions;

/** Opens the campaign of a unit and freezes its list; cut short, it goes on where it stopped. */
public final class FreezeCampaign {

    private static final int BATCH = 200;

    private final Campaigns campaigns;
    private final CampaignItems items;
    private final List<VerifiableRecords> records;
    private final Jurisdictions jurisdictions;

    public FreezeCampaign(
            Campaigns campaigns,
            CampaignItems items,
            List<VerifiableRecords> records,
            Jurisdictions jurisdictions) {
        this.campaigns = campaigns;
        this.items = items;
        this.records = List.copyOf(records);
        this.jurisdictions = jurisdictions;
    }

    /**
     * @param visibleTo codes whose holders may see what belongs to the unit
     */
    public Campaign open(String unit, Quarter quarter, LocalDate today, List<String> visibleTo) {
        var id = Campaign.idOf(unit, quarter);
        return campaigns.open(new Campaign(id, 0, unit, quarter, today, 0, false), visibleTo);
    }

    public Campaign freeze(Campaign campaign, LocalDate today) {
        if (campaign.frozen()) {
            return campaign;
        }
        var counts = new TreeMap<String, Long>();
        records.forEach(kind -> collect(campaign, kind, today, counts));
        counts.forEach((place, due) ->
                campaigns.enter(
                        new VillageReturn(
                                VillageReturn.idOf(campaign.id(), place),
                                0,
                                campaign.id(),
                                place,
                                due,
                                List.of()),
                        jurisdictions.visibleTo(place, today)));
        long due = counts.values().stream().mapToLong(it -> it).sum();
        return campaigns.save(campaign.frozenWith(due));
    }

    private void collect(
            Campaign campaign, VerifiableRecords kind, LocalDate today, Map<String, Long> counts) {
        var batch = new LinkedHashMap<CampaignItem, List<String>>();
        kind.each(
                campaign.unit(),
                today,
                subject -> {
                    if (subject.isDueIn(campaign.quarter())) {
                        batch.put(item(campaign, subject), subject.visibleTo());
                        counts.merge(subject.place(), 1L, Long::sum);
                    }
                    if (batch.size() >= BATCH) {
                        add(batch);
                    }
                });
        add(batch);
    }

    private void add(Map<CampaignItem, List<String>> batch) {
        var seen = new HashMap<String, List<String>>();
        batch.forEach((item, codes) -> seen.put(item.id(), codes));
        items.add(List.copyOf(batch.keySet()), seen);
        batch.clear();
    }

    private static CampaignItem item(Campaign campaign, Subject subject) {
        return new CampaignItem(
                CampaignItem.idOf(campaign.id(), subject.kind(), subject.id()),
                0,
                campaign.id(),
                subject.kind(),
                subject.id(),
                subject.place(),
                campaign.quarter().last(),
                CampaignItem.State.DUE,
                subject.completeness(),
                null);
    }
}
