package org.tonghu.registry.leftbehindwoman.store;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.lte;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.tonghu.registry.leftbehindwoman.Change;
import org.tonghu.registry.leftbehindwoman.LeftBehindWomen;
import org.tonghu.registry.leftbehindwoman.Stay;
import org.tonghu.registry.leftbehindwoman.Woman;
import org.tonghu.registry.leftbehindwoman.WomanQuery;
import org.tonghu.registry.leftbehindwoman.WomanRow;
import org.tonghu.registry.listing.Listed;
import org.tonghu.registry.listing.Sight;
import org.tonghu.registry.listing.Wanted;
import org.tonghu.registry.listing.support.Visible;
import org.tonghu.starter.store.AggregateStore;
import org.tonghu.starter.store.Aggregates;
import org.tonghu.starter.store.Index;
import org.tonghu.starter.web.PageRequest;

@Component
class StoredWomen implements LeftBehindWomen {

    private final Aggregates<WomanDocument> documents;
    private final WomanMapping mapping;

    StoredWomen(AggregateStore store, WomanMapping mapping) {
        this.mapping = mapping;
        this.documents =
                store.of(
                        "left-behind-woman",
                        "left-behind-women",
                        WomanDocument.class,
                        Index.unique("citizenIdHash"),
                        Index.unique("registrationNumber"),
                        Index.on("visibleTo", "nameKey"),
                        Index.on("visibleTo", "unit", "nameKey"),
                        Index.on("visibleTo", "township", "nameKey"),
                        Index.on("visibleTo", "registeredOn"),
                        Index.on("registeredOn"),
                        Index.on("children.child"),
                        Index.on("children.joining"));
    }

    @Override
    public Optional<Woman> find(String id, Sight sight) {
        return documents.find(Visible.to(sight, eq(id))).map(mapping::woman);
    }

    @Override
    public Optional<Woman> holder(String citizenIdLookup) {
        return documents.find(eq("citizenIdHash", citizenIdLookup)).map(mapping::woman);
    }

    @Override
    public Woman enter(Change change, LocalDate today) {
        var document = mapping.document(change.woman(), today);
        return mapping.woman(documents.insertOrFind(document, change.events()));
    }

    @Override
    public Woman save(Change change, LocalDate today) {
        var document = mapping.document(change.woman(), today);
        return mapping.woman(documents.update(document, change.events()));
    }

    @Override
    public Listed<WomanRow> search(WomanQuery query, Sight sight, Wanted wanted) {
        var request = new PageRequest(wanted.limit(), wanted.cursor());
        var page = documents.page(WomanFilters.matching(query, sight), request, "nameKey");
        return new Listed<>(page.items().stream().map(mapping::row).toList(), page.next());
    }

    @Override
    public List<Present> presentOn(LocalDate day, @Nullable String place) {
        var entered = lte("registeredOn", day.toString());
        var found = new ArrayList<Present>();
        documents.each(
                place == null ? entered : and(eq("visibleTo", place), entered),
                it -> {
                    if (Stay.anyOn(it.stays(), day)) {
                        found.add(mapping.present(it));
                    }
                });
        return List.copyOf(found);
    }

    @Override
    public List<Woman> linkedTo(String child) {
        return all(eq("children.child", child));
    }

    @Override
    public List<Woman> joinedBy(String joining) {
        return all(eq("children.joining", joining));
    }

    private List<Woman> all(Bson filter) {
        var found = new ArrayList<Woman>();
        documents.each(filter, it -> found.add(mapping.woman(it)));
        return List.copyOf(found);
    }
}
