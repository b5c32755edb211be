package org.tonghu.registry.orphancare.store;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;

import java.time.Period;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.tonghu.registry.child.support.Joined;
import org.tonghu.registry.listing.Listed;
import org.tonghu.registry.listing.Sight;
import org.tonghu.registry.listing.Wanted;
import org.tonghu.registry.listing.support.Visible;
import org.tonghu.registry.orphancare.CareAgreement;
import org.tonghu.registry.orphancare.CareAgreements;
import org.tonghu.registry.sealing.support.Sealer;
import org.tonghu.registry.worklist.support.StoredWork;
import org.tonghu.starter.domain.Event;
import org.tonghu.starter.store.AggregateStore;
import org.tonghu.starter.store.Aggregates;
import org.tonghu.starter.store.Duplicate;
import org.tonghu.starter.store.Index;
import org.tonghu.starter.web.PageRequest;

@Component
class StoredAgreements implements CareAgreements {

    private final Aggregates<AgreementDocument> documents;
    private final Sealer sealer;
    private final Period interval;

    /**
     * @param interval between two checks of a guardian (yearly; a setting)
     */
    StoredAgreements(
            AggregateStore store,
            Sealer sealer,
            @Value("${tonghu.registry.orphan-care.check-every:P1Y}") Period interval) {
        this.sealer = sealer;
        this.interval = interval;
        this.documents =
                store.of(
                        "care-agreement",
                        "careAgreements",
                        AgreementDocument.class,
                        Index.unique("number"),
                        Index.unique("holdsFor"),
                        Index.on("child", "-signedOn"),
                        Index.on("joined.joining"),
                        Index.on("visibleTo", "waitingOn"));
    }

    Aggregates<AgreementDocument> documents() {
        return documents;
    }

    @Override
    public Optional<CareAgreement> find(String child, String id, Sight sight) {
        return documents
                .find(Visible.to(sight, and(eq(id), eq("child", child))))
                .map(this::agreement);
    }

    @Override
    public CareAgreement enter(CareAgreement signed, List<String> visibleTo) {
        var event = Event.of("care-agreement.signed", Map.of("child", signed.child()));
        try {
            var document = document(signed, visibleTo, List.of());
            return agreement(documents.insertOrFind(document, List.of(event)));
        } catch (Duplicate e) {
            throw Taken.by(e);
        }
    }

    @Override
    public CareAgreement save(CareAgreement changed, String event) {
        var before = documents.byId(changed.id()).orElseThrow();
        var after = document(changed, before.visibleTo(), before.joined());
        var told = Event.of(event, Map.of("child", changed.child()));
        return agreement(documents.update(after, List.of(told)));
    }

    @Override
    public Listed<CareAgreement> of(String child, Sight sight, Wanted wanted) {
        var request = new PageRequest(wanted.limit(), wanted.cursor());
        var page = documents.page(Visible.to(sight, eq("child", child)), request, "-signedOn");
        return new Listed<>(page.items().stream().map(this::agreement).toList(), page.next());
    }

    @Override
    public boolean hasHolding(String child) {
        return documents.exists(and(eq("child", child), eq("holds", true)));
    }

    private AgreementDocument document(
            CareAgreement it, List<String> visibleTo, List<Joined> joined) {
        return new AgreementDocument(
                it.id(),
                it.revision(),
                it.child(),
                visibleTo,
                joined,
                it.number(),
                it.holds() && joined.isEmpty() ? it.child() : null,
                it.holds(),
                it.signedOn(),
                it.holds() ? it.dueOn(interval) : StoredWork.NO_DAY,
                it.needsAnotherGuardian(),
                sealer.seal(it, "care-agreement/" + it.id()));
    }

    private CareAgreement agreement(AgreementDocument document) {
        return sealer.open(
                        document.sealed(), "care-agreement/" + document.id(), CareAgreement.class)
                .of(Objects.requireNonNull(document.child()), document.revision());
    }
}
