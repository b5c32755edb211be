package org.tonghu.registry.child.store;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.in;
import static com.mongodb.client.model.Filters.lte;
import static com.mongodb.client.model.Filters.ne;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.springframework.stereotype.Component;
import org.tonghu.registry.child.Change;
import org.tonghu.registry.child.Child;
import org.tonghu.registry.child.ChildQuery;
import org.tonghu.registry.child.ChildRow;
import org.tonghu.registry.child.Children;
import org.tonghu.registry.listing.Listed;
import org.tonghu.registry.listing.Sight;
import org.tonghu.registry.listing.Wanted;
import org.tonghu.registry.listing.support.Visible;
import org.tonghu.starter.domain.Event;
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
                        Index.on("nameKey", "birthDate"),
                        Index.on("visibleTo", "nameKey"),
                        Index.on("visibleTo", "pinyin"),
                        Index.on("visibleTo", "initials"),
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
    public List<Child> namesakes(String nameKey, LocalDate birthDate) {
        var found = new ArrayList<Child>();
        var same = and(eq("nameKey", nameKey), eq("birthDate", birthDate.toString()));
        documents.each(
                and(same, ne("visibleTo", Sight.SEALED)), it -> found.add(mapping.child(it)));
        return found;
    }

    @Override
    public Child enter(Change change, LocalDate today) {
        var document = mapping.document(change.child(), today);
        return mapping.child(documents.insertOrFind(document, change.events()));
    }

    @Override
    public Set<String> enterAll(List<Change> changes, LocalDate today) {
        var events = new HashMap<String, List<Event>>();
        changes.forEach(it -> events.put(it.child().id(), it.events()));
        var all = changes.stream().map(it -> mapping.document(it.child(), today)).toList();
        return documents.insertAll(all, it -> events.getOrDefault(it.id(), List.of()));
    }

    @Override
    public List<Holder> holders(
            Collection<String> ids,
            Collection<String> citizenIdLookups,
            Collection<String> registrationNumbers) {
        var found = new ArrayList<Holder>();
        holders("_id", ids, found);
        holders("citizenIdHash", citizenIdLookups, found);
        holders("registrationNumber", registrationNumbers, found);
        return found;
    }

    /** Nothing asked for finds nothing, and need not be looked for among all. */
    private void holders(String field, Collection<String> keys, List<Holder> found) {
        if (!keys.isEmpty()) {
            documents.each(in(field, keys), it -> found.add(holder(it)));
        }
    }

    private static Holder holder(ChildDocument it) {
        return new Holder(it.id(), it.citizenIdHash(), it.registrationNumber());
    }

    @Override
    public List<Child> among(Collection<String> ids, Sight sight) {
        var found = new ArrayList<Child>();
        if (ids.isEmpty()) {
            return found;
        }
        documents.each(Visible.to(sight, in("_id", ids)), it -> found.add(mapping.child(it)));
        return found;
    }

    @Override
    public void each(ChildQuery query, Sight sight, Consumer<Child> visit) {
        documents.each(ChildFilters.matching(query, sight), it -> visit.accept(mapping.child(it)));
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
    public List<String> answerableFor(Child child, LocalDate day) {
        return mapping.answerableFor(child, day);
    }

    @Override
    public Listed<ChildRow> search(ChildQuery query, Sight sight, Wanted wanted) {
        var request = new PageRequest(wanted.limit(), wanted.cursor());
        var page =
                documents.page(
                        ChildFilters.matching(query, sight), request, ChildFilters.order(query));
        return new Listed<>(page.items().stream().map(mapping::row).toList(), page.next());
    }

    @Override
    public Optional<String> standingFor(String id) {
        return documents.byId(id).map(ChildDocument::joinedTo);
    }

    @Override
    public List<String> dueOn(LocalDate day) {
        var ids = new ArrayList<String>();
        documents.each(lte("dueOn", day.toString()), it -> ids.add(it.id()));
        return ids;
    }
}
