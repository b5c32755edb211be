package org.tonghu.registry.visit.store;

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
import org.tonghu.registry.visit.Handover;
import org.tonghu.registry.visit.VillageContacts;
import org.tonghu.registry.visit.Villages;
import org.tonghu.starter.domain.Event;
import org.tonghu.starter.store.AggregateStore;
import org.tonghu.starter.store.Aggregates;
import org.tonghu.starter.store.Index;
import org.tonghu.starter.web.PageRequest;

@Component
class StoredVillages implements Villages {

    private final Aggregates<HandoverDocument> handovers;
    private final Aggregates<ContactsDocument> contacts;
    private final Sealer sealer;

    StoredVillages(AggregateStore store, Sealer sealer) {
        this.sealer = sealer;
        this.handovers =
                store.of(
                        "visit-handover",
                        "visitHandovers",
                        HandoverDocument.class,
                        Index.on("visibleTo", "-starts"),
                        Index.on("visibleTo", "state", "starts"));
        this.contacts = store.of("village-contacts", "villageContacts", ContactsDocument.class);
    }

    Aggregates<HandoverDocument> documents() {
        return handovers;
    }

    @Override
    public Optional<Handover> handover(String id, Sight sight) {
        return handovers.find(Visible.to(sight, eq(id))).map(this::handover);
    }

    @Override
    public Listed<Handover> handovers(@Nullable String village, Sight sight, Wanted wanted) {
        var filter =
                village == null ? Visible.to(sight) : Visible.to(sight, eq("village", village));
        var request = new PageRequest(wanted.limit(), wanted.cursor());
        var page = handovers.page(filter, request, "-starts").map(this::handover);
        return new Listed<>(page.items(), page.next());
    }

    @Override
    public Handover enter(Handover handover, List<String> visibleTo) {
        var event = Event.of("visit-handover.offered", Map.of("village", handover.village()));
        return handover(handovers.insertOrFind(document(handover, visibleTo), List.of(event)));
    }

    @Override
    public Handover save(Handover handover) {
        var before = handovers.byId(handover.id()).orElseThrow();
        var event =
                Event.of(
                        "visit-handover.decided",
                        Map.of(
                                "village", handover.village(),
                                "state", handover.state().name()));
        return handover(handovers.update(document(handover, before.visibleTo()), List.of(event)));
    }

    @Override
    public VillageContacts contacts(String village) {
        return contacts.byId(village)
                .map(this::sheet)
                .orElseGet(() -> new VillageContacts(village, 0, List.of()));
    }

    @Override
    public VillageContacts keep(VillageContacts it, List<String> visibleTo) {
        var document =
                new ContactsDocument(
                        it.village(),
                        it.revision(),
                        visibleTo,
                        sealer.seal(it, "village-contacts/" + it.village()));
        var events = List.of(Event.of("village-contacts.written", "lines"));
        return sheet(
                it.revision() == 0
                        ? contacts.insert(document, events)
                        : contacts.update(document, events));
    }

    private VillageContacts sheet(ContactsDocument it) {
        return sealer.open(it.sealed(), "village-contacts/" + it.id(), VillageContacts.class)
                .readAt(it.revision());
    }

    private HandoverDocument document(Handover it, List<String> visibleTo) {
        return new HandoverDocument(
                it.id(),
                it.revision(),
                visibleTo,
                it.village(),
                it.starts(),
                it.state(),
                sealer.seal(it, "visit-handover/" + it.id()));
    }

    private Handover handover(HandoverDocument it) {
        return sealer.open(it.sealed(), "visit-handover/" + it.id(), Handover.class)
                .readAt(it.revision());
    }
}
