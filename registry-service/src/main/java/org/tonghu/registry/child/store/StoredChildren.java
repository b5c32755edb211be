package org.tonghu.registry.child.store;

import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.lte;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.tonghu.registry.child.Change;
import org.tonghu.registry.child.Child;
import org.tonghu.registry.child.ChildQuery;
import org.tonghu.registry.child.ChildRow;
import org.tonghu.registry.child.Children;
import org.tonghu.registry.listing.Listed;
import org.tonghu.registry.listing.Sight;
import org.tonghu.registry.listing.Wanted;
import org.tonghu.starter.store.AggregateStore;
import org.tonghu.starter.store.Aggregates;
import org.tonghu.starter.store.Index;
import org.tonghu.starter.web.PageRequest;

@Component
class StoredChildren implements Children {

    private final Aggregates<ChildDocument> documents;
    private final ChildMapping mapping;

    StoredChildren(AggregateStore store, ChildMapping mapping) {
        this.mapping = mapping;
        this.documents =
                store.of(
                        "child",
                        "children",
                        ChildDocument.class,
                        Index.unique("citizenIdHash"),
                        Index.unique("registrationNumber"),
                        Index.on("dueOn"),
                        Index.on("visibleTo", "nameKey"),
                        Index.on("visibleTo", "unit", "nameKey"),
                        Index.on("visibleTo", "township", "nameKey"),
                        Index.on("visibleTo", "institution", "nameKey"));
    }

    @Override
    public Optional<Child> find(String id, Sight sight) {
        return documents.find(ChildFilters.byId(id, sight)).map(mapping::child);
    }

    @Override
    public Optional<Child> holder(String citizenIdLookup) {
        return documents.find(eq("citizenIdHash", citizenIdLookup)).map(mapping::child);
    }

    @Override
    public Child enter(Change change, LocalDate today) {
        var document = mapping.document(change.child(), today);
        return mapping.child(documents.insertOrFind(document, change.events()));
    }

    @Override
    public Child save(Change change, LocalDate today) {
        var document = mapping.document(change.child(), today);
        return mapping.child(documents.update(document, change.events()));
    }

    @Override
    public List<String> visibleTo(Child child, LocalDate day) {
        return mapping.visibleTo(child, day);
    }

    @Override
    public Listed<ChildRow> search(ChildQuery query, Sight sight, Wanted wanted) {
        var request = new PageRequest(wanted.limit(), wanted.cursor());
        var page = documents.page(ChildFilters.matching(query, sight), request, "nameKey");
        return new Listed<>(page.items().stream().map(mapping::row).toList(), page.next());
    }

    @Override
    public List<String> dueOn(LocalDate day) {
        var ids = new ArrayList<String>();
        documents.each(lte("dueOn", day.toString()), it -> ids.add(it.id()));
        return ids;
    }
}
