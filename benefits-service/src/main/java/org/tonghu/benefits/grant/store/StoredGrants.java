package org.tonghu.benefits.grant.store;

import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Sorts;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.bson.conversions.Bson;
import org.springframework.stereotype.Repository;
import org.tonghu.benefits.eligibility.Programme;
import org.tonghu.benefits.grant.Grant;
import org.tonghu.benefits.grant.GrantState;
import org.tonghu.benefits.grant.Grants;
import org.tonghu.benefits.reading.Listing;
import org.tonghu.benefits.reading.Sight;
import org.tonghu.benefits.reading.Window;
import org.tonghu.starter.domain.Event;
import org.tonghu.starter.store.AggregateStore;
import org.tonghu.starter.store.Aggregates;
import org.tonghu.starter.store.Duplicate;
import org.tonghu.starter.store.Index;
import org.tonghu.starter.web.NewId;
import org.tonghu.starter.web.PageRequest;

/** Grants with their events. */
@Repository
class StoredGrants implements Grants {

    private final Aggregates<GrantDocument> grants;

    StoredGrants(AggregateStore store) {
        this.grants =
                store.of(
                        "grant",
                        "grants",
                        GrantDocument.class,
                        Index.unique("openKey"),
                        Index.on("child", "firstMonth", "_id"),
                        Index.on("payers", "_id"),
                        Index.on("visibleTo", "firstMonth", "_id"),
                        Index.on("visibleTo", "state", "firstMonth", "_id"));
    }

    @Override
    public String nextId() {
        return NewId.random().next("grant");
    }

    @Override
    public Optional<Grant> find(String id, Sight sight) {
        return grants.byId(id)
                .filter(grant ->
                        sight.everything()
                                || grant.visibleTo().stream().anyMatch(sight.codes()::contains))
                .map(GrantDocument::grant);
    }

    @Override
    public List<Grant> of(String child) {
        List<Grant> found = new ArrayList<>();
        grants.collection()
                .find(Filters.eq("child", child))
                .sort(Sorts.ascending("firstMonth"))
                .forEach(document -> found.add(document.grant()));
        return found;
    }

    @Override
    public void propose(Grant grant) {
        try {
            grants.insert(GrantDocument.of(grant), List.of(event(grant, grant.state().event())));
        } catch (Duplicate e) {
            if (!e.index().equals("openKey")) throw e;
        }
    }

    @Override
    public Grant save(Grant changed, String event) {
        return grants.update(GrantDocument.of(changed), List.of(event(changed, event))).grant();
    }

    @Override
    public Listing<Grant> list(Wanted wanted, Sight sight, Window window) {
        List<Bson> filters = new ArrayList<>();
        if (!sight.everything()) filters.add(Filters.in("visibleTo", sight.codes()));
        if (wanted.state() != null) filters.add(Filters.eq("state", wanted.state().name()));
        if (wanted.programme() != null)
            filters.add(Filters.eq("programme", wanted.programme().name()));
        if (wanted.unit() != null) filters.add(Filters.eq("payers", wanted.unit()));
        if (wanted.child() != null) filters.add(Filters.eq("child", wanted.child()));
        var filter = filters.isEmpty() ? Filters.empty() : Filters.and(filters);
        var page =
                grants.page(filter, new PageRequest(window.limit(), window.cursor()), "firstMonth");
        return new Listing<>(page.items().stream().map(GrantDocument::grant).toList(), page.next());
    }

    @Override
    public List<Grant> payable(
            String payer, YearMonth month, Set<Programme> programmes, String after, int most) {
        List<Grant> found = new ArrayList<>();
        grants.collection()
                .find(Filters.and(payableBy(payer, month, programmes), Filters.gt("_id", after)))
                .sort(Sorts.ascending("_id"))
                .limit(most)
                .forEach(document -> found.add(document.grant()));
        return found;
    }

    @Override
    public long countPayable(String payer, YearMonth month, Set<Programme> programmes) {
        return grants.count(payableBy(payer, month, programmes));
    }

    private static Bson payableBy(String payer, YearMonth month, Set<Programme> programmes) {
        return Filters.and(
                Filters.eq("payers", payer),
                Filters.in("state", GrantState.allPayable().stream().map(Enum::name).toList()),
                Filters.in("programme", programmes.stream().map(Enum::name).toList()),
                Filters.lte("firstMonth", month.toString()));
    }

    /** The programme may tell of the child's health, so events do not name it. */
    private static Event event(Grant grant, String type) {
        return Event.of(
                type, Map.of("child", grant.basis().child(), "state", grant.state().name()));
    }
}
