package org.tonghu.registry.verification.store;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.tonghu.registry.listing.Listed;
import org.tonghu.registry.listing.Sight;
import org.tonghu.registry.listing.Wanted;
import org.tonghu.registry.listing.support.Visible;
import org.tonghu.registry.sealing.support.Sealer;
import org.tonghu.registry.verification.Campaign;
import org.tonghu.registry.verification.Campaigns;
import org.tonghu.registry.verification.Quarter;
import org.tonghu.registry.verification.Recheck;
import org.tonghu.registry.verification.VillageReturn;
import org.tonghu.starter.domain.Event;
import org.tonghu.starter.store.AggregateStore;
import org.tonghu.starter.store.Aggregates;
import org.tonghu.starter.store.Index;
import org.tonghu.starter.web.PageRequest;

@Component
class StoredCampaigns implements Campaigns {

    private final Aggregates<CampaignDocument> campaigns;
    private final Aggregates<VillageDocument> villages;
    private final Aggregates<RecheckDocument> rechecks;
    private final Sealer sealer;

    StoredCampaigns(AggregateStore store, Sealer sealer) {
        this.sealer = sealer;
        this.campaigns =
                store.of(
                        "verification-campaign",
                        "verificationCampaigns",
                        CampaignDocument.class,
                        Index.on("visibleTo", "-quarter"));
        this.villages =
                store.of(
                        "verification-village",
                        "verificationVillages",
                        VillageDocument.class,
                        Index.on("visibleTo", "campaign", "place"),
                        Index.on("visibleTo", "waitingFor", "dueOn"));
        this.rechecks =
                store.of("verification-recheck", "verificationRechecks", RecheckDocument.class);
    }

    Aggregates<VillageDocument> documents() {
        return villages;
    }

    @Override
    public Optional<Campaign> find(String id, Sight sight) {
        return campaigns.find(Visible.to(sight, eq(id))).map(CampaignDocument::campaign);
    }

    @Override
    public Listed<Campaign> list(@Nullable String unit, Sight sight, Wanted wanted) {
        var filter = unit == null ? Visible.to(sight) : Visible.to(sight, eq("unit", unit));
        var request = new PageRequest(wanted.limit(), wanted.cursor());
        var page = campaigns.page(filter, request, "-quarter").map(CampaignDocument::campaign);
        return new Listed<>(page.items(), page.next());
    }

    @Override
    public Campaign open(Campaign campaign, List<String> visibleTo) {
        var event = Event.of("verification-campaign.opened");
        var document = CampaignDocument.of(campaign, visibleTo);
        return campaigns.insertOrFind(document, List.of(event)).campaign();
    }

    @Override
    public Campaign save(Campaign campaign) {
        var before = campaigns.byId(campaign.id()).orElseThrow();
        var document = CampaignDocument.of(campaign, before.visibleTo());
        return campaigns
                .update(document, List.of(Event.of("verification-campaign.frozen")))
                .campaign();
    }

    @Override
    public Optional<VillageReturn> village(String campaign, String place, Sight sight) {
        return villages.find(Visible.to(sight, and(eq("campaign", campaign), eq("place", place))))
                .map(this::village);
    }

    @Override
    public Listed<VillageReturn> villages(String campaign, Sight sight, Wanted wanted) {
        var request = new PageRequest(wanted.limit(), wanted.cursor());
        var filter = Visible.to(sight, eq("campaign", campaign));
        var page = villages.page(filter, request, "place").map(this::village);
        return new Listed<>(page.items(), page.next());
    }

    @Override
    public VillageReturn enter(VillageReturn village, List<String> visibleTo) {
        var document = document(village, visibleTo);
        return village(villages.insertOrFind(document, List.of()));
    }

    @Override
    public VillageReturn save(VillageReturn village) {
        var before = villages.byId(village.id()).orElseThrow();
        var event =
                Event.of(
                        "verification-village.moved",
                        Map.of("state", village.state().name(), "place", village.place()));
        var document = document(village, before.visibleTo());
        return village(villages.update(document, List.of(event)));
    }

    @Override
    public Recheck enter(Recheck recheck, List<String> visibleTo) {
        var event = Event.of("verification-recheck.drawn");
        return recheck(rechecks.insertOrFind(document(recheck, visibleTo), List.of(event)));
    }

    @Override
    public Optional<Recheck> recheck(String id, Sight sight) {
        return rechecks.find(Visible.to(sight, eq(id))).map(this::recheck);
    }

    @Override
    public Recheck save(Recheck recheck) {
        var before = rechecks.byId(recheck.id()).orElseThrow();
        var event = Event.of("verification-recheck.checked", "drawn");
        return recheck(rechecks.update(document(recheck, before.visibleTo()), List.of(event)));
    }

    private VillageDocument document(VillageReturn it, List<String> visibleTo) {
        var quarter = Quarter.parse(it.campaign().substring(it.campaign().length() - 6));
        return new VillageDocument(
                it.id(),
                it.revision(),
                visibleTo,
                it.campaign(),
                it.place(),
                quarter.last(),
                it.due(),
                it.state(),
                sealer.seal(it, "verification-village/" + it.id()));
    }

    private VillageReturn village(VillageDocument it) {
        return sealer.open(it.sealed(), "verification-village/" + it.id(), VillageReturn.class)
                .readAt(it.revision());
    }

    private RecheckDocument document(Recheck it, List<String> visibleTo) {
        return new RecheckDocument(
                it.id(),
                it.revision(),
                visibleTo,
                it.campaign(),
                sealer.seal(it, "verification-recheck/" + it.id()));
    }

    private Recheck recheck(RecheckDocument it) {
        return sealer.open(it.sealed(), "verification-recheck/" + it.id(), Recheck.class)
                .readAt(it.revision());
    }
}
