package org.tonghu.starter.store;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Filters;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import org.bson.conversions.Bson;
import org.tonghu.starter.domain.Event;
import org.tonghu.starter.web.Page;
import org.tonghu.starter.web.PageRequest;

/**
 * The records of one kind. A record and the events that tell of its change are written together in
 * one document update, never apart; made by {@link AggregateStore#of}.
 *
 * @param <D> its document record
 */
public final class Aggregates<D extends Stored> {

    private final Writes<D> writes;
    private final Keyset<D> pages;
    private final MongoCollection<D> collection;

    Aggregates(Writes<D> writes, Keyset<D> pages, MongoCollection<D> collection) {
        this.writes = writes;
        this.pages = pages;
        this.collection = collection;
    }

    /**
     * Stores a new record as revision 1.
     *
     * @throws Duplicate if its id or a unique field is taken
     */
    public D insert(D document, List<Event> events) {
        return writes.insert(document, events);
    }

    /**
     * Stores a new record, or answers the one already stored under the same id without touching it
     * and without events: what a repeated POST needs.
     *
     * @throws Duplicate if a unique field is taken by another record
     */
    public D insertOrFind(D document, List<Event> events) {
        try {
            return writes.insert(document, events);
        } catch (Duplicate e) {
            return find(Filters.eq(document.id())).orElseThrow(() -> e);
        }
    }

    /**
     * Stores new records without events, each on its own.
     *
     * @return ids of those not stored because their id or a unique field is taken
     */
    public Set<String> insertAll(List<D> documents) {
        return insertAll(documents, _ -> List.of());
    }

    /**
     * Stores new records with their events, each record on its own.
     *
     * @param events of a record; asked more than once
     * @return ids of those not stored because their id or a unique field is taken
     */
    public Set<String> insertAll(List<D> documents, Function<D, List<Event>> events) {
        return writes.insertAll(documents, events);
    }

    /**
     * Stores the record as the revision after the one it carries.
     *
     * @throws Stale if it is no longer at that revision
     * @throws Duplicate if a unique field is taken
     */
    public D update(D document, List<Event> events) {
        return writes.update(document, events);
    }

    public Optional<D> find(Bson filter) {
        return Optional.ofNullable(collection.find(filter).limit(1).first());
    }

    public Optional<D> byId(String id) {
        return find(Filters.eq(id));
    }

    public boolean exists(Bson filter) {
        return find(filter).isPresent();
    }

    public long count(Bson filter) {
        return collection.countDocuments(filter);
    }

    /** Visits every match in no order, a cursor's batch at a time. */
    public void each(Bson filter, Consumer<D> visit) {
        collection.find(filter).batchSize(500).forEach(visit);
    }

    /**
     * @param sort field names, each with a leading {@code -} where descending; never null in a
     *     stored record; ties are broken by the id
     * @throws org.tonghu.starter.problem.Problem 400 for a cursor of another collection or sort
     */
    public Page<D> page(Bson filter, PageRequest page, String... sort) {
        return pages.page(filter, page, List.of(sort));
    }

    /** For queries and aggregations that only this service needs; never to write. */
    public MongoCollection<D> collection() {
        return collection;
    }
}
