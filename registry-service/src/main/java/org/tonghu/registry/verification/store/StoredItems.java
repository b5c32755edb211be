package org.tonghu.registry.verification.store;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.tonghu.registry.child.support.Joined;
import org.tonghu.registry.listing.Listed;
import org.tonghu.registry.listing.Sight;
import org.tonghu.registry.listing.Wanted;
import org.tonghu.registry.listing.support.Visible;
import org.tonghu.registry.sealing.support.Sealer;
import org.tonghu.registry.verification.CampaignItem;
import org.tonghu.registry.verification.CampaignItems;
import org.tonghu.registry.verification.SubjectKind;
import org.tonghu.registry.worklist.support.StoredWork;
import org.tonghu.starter.domain.Event;
import org.tonghu.starter.store.AggregateStore;
import org.tonghu.starter.store.Aggregates;
import org.tonghu.starter.store.Index;
import org.tonghu.starter.web.PageRequest;

@Component
class StoredItems implements CampaignItems {

    private final Aggregates<ItemDocument> documents;
    private final Sealer sealer;

    StoredItems(AggregateStore store, Sealer sealer) {
        this.sealer = sealer;
        this.documents =
                store.of(
                        "verification-item",
                        "verificationItems",
                        ItemDocument.class,
                        Index.on("child"),
                        Index.on("joined.joining"),
                        Index.on("subject"),
                        Index.on("campaign", "place", "state"),
                        Index.on("visibleTo", "campaign", "place"),
                        Index.on("visibleTo", "waitingOn"));
    }

    Aggregates<ItemDocument> documents() {
        return documents;
    }

    @Override
    public Optional<CampaignItem> find(String id, Sight sight) {
        return documents.find(Visible.to(sight, eq(id))).map(this::item);
    }

    @Override
    public Listed<CampaignItem> list(String campaign, Query query, Sight sight, Wanted wanted) {
        var all = new ArrayList<Bson>();
        all.add(Visible.to(sight, eq("campaign", campaign)));
        if (query.place() != null) {
            all.add(eq("place", query.place()));
        }
        if (query.state() != null) {
            all.add(eq("state", query.state().name()));
        }
        var request = new PageRequest(wanted.limit(), wanted.cursor());
        var page = documents.page(and(List.copyOf(all)), request, "place").map(this::item);
        return new Listed<>(page.items(), page.next());
    }

    @Override
    public Tally tally(String campaign, @Nullable String place) {
        return new Tally(
                count(campaign, place, CampaignItem.State.DUE),
                count(campaign, place, CampaignItem.State.VERIFIED),
                count(campaign, place, CampaignItem.State.REMOVED));
    }

    @Override
    public List<CampaignItem> of(SubjectKind kind, String subject) {
        var found = new ArrayList<CampaignItem>();
        var filter = and(eq("subject", subject), eq("kind", kind.name()));
        documents.each(filter, it -> found.add(item(it)));
        return found;
    }

    @Override
    public List<CampaignItem> sample(
            String campaign, @Nullable String place, int size, String seed) {
        var found = new ArrayList<CampaignItem>();
        var verified =
                and(eq("campaign", campaign), eq("state", CampaignItem.State.VERIFIED.name()));
        documents.each(
                verified,
                it -> {
                    if (place == null || it.place().startsWith(place)) {
                        found.add(item(it));
                    }
                });
        found.sort(Comparator.comparing(CampaignItem::id));
        Collections.shuffle(found, new Random(seed.hashCode()));
        return List.copyOf(found.subList(0, Math.min(size, found.size())));
    }

    @Override
    public void add(List<CampaignItem> items, Map<String, List<String>> visibleTo) {
        documents.insertAll(
                items.stream()
                        .map(it ->
                                document(it, visibleTo.getOrDefault(it.id(), List.of()), List.of()))
                        .toList());
    }

    @Override
    public CampaignItem save(CampaignItem item) {
        var before = documents.byId(item.id()).orElseThrow();
        var event = Event.of("verification-item.changed", Map.of("state", item.state().name()));
        var after = document(item, before.visibleTo(), before.joined());
        return item(documents.update(after, List.of(event)));
    }

    private long count(String campaign, @Nullable String place, CampaignItem.State state) {
        var filter = and(eq("campaign", campaign), eq("state", state.name()));
        return documents.count(place == null ? filter : and(filter, eq("place", place)));
    }

    private ItemDocument document(CampaignItem it, List<String> visibleTo, List<Joined> joined) {
        var due = it.state() == CampaignItem.State.DUE;
        return new ItemDocument(
                it.id(),
                it.revision(),
                it.kind() == SubjectKind.CHILD ? it.subject() : null,
                visibleTo,
                joined,
                it.campaign(),
                it.kind(),
                it.subject(),
                it.place(),
                it.dueOn(),
                due ? it.dueOn() : StoredWork.NO_DAY,
                it.state(),
                sealer.seal(it, "verification-item/" + it.id()));
    }

    private CampaignItem item(ItemDocument it) {
        var sealed = sealer.open(it.sealed(), "verification-item/" + it.id(), CampaignItem.class);
        return new CampaignItem(
                it.id(),
                it.revision(),
                sealed.campaign(),
                sealed.kind(),
                it.subject(),
                sealed.place(),
                sealed.dueOn(),
                sealed.state(),
                sealed.completeness(),
                sealed.verified());
    }
}
