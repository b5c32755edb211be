package org.tonghu.registry.matching.store;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.tonghu.registry.listing.Listed;
import org.tonghu.registry.listing.Sight;
import org.tonghu.registry.listing.Wanted;
import org.tonghu.registry.listing.support.Visible;
import org.tonghu.registry.matching.ListKind;
import org.tonghu.registry.matching.MatchingList;
import org.tonghu.registry.matching.MatchingLists;
import org.tonghu.registry.matching.RawRow;
import org.tonghu.registry.matching.RefusedRow;
import org.tonghu.registry.matching.Tally;
import org.tonghu.starter.domain.Event;
import org.tonghu.starter.store.Aggregates;
import org.tonghu.starter.store.Duplicate;
import org.tonghu.starter.web.PageRequest;

@Component
class StoredLists implements MatchingLists {

    private final Aggregates<ListDocument> lists;
    private final WaitingRows waiting;
    private final PersonHashes hashes;

    StoredLists(Aggregates<ListDocument> lists, WaitingRows waiting, PersonHashes hashes) {
        this.lists = lists;
        this.waiting = waiting;
        this.hashes = hashes;
    }

    /** Rows are put in after the list, and again by whoever sends the same list once more. */
    @Override
    public MatchingList enter(MatchingList list, Iterable<RawRow> rows) {
        var content = ListContent.of(list, rows);
        var fingerprint = hashes.of("matching-list/" + content.digest());
        var entered = insert(ListDocument.of(list, fingerprint, content.rows())).list();
        if (entered.result() == null) {
            waiting.put(entered.id(), rows);
        }
        return entered;
    }

    private ListDocument insert(ListDocument document) {
        var known = lists.find(eq("fingerprint", document.fingerprint()));
        if (known.isPresent()) {
            return known.get();
        }
        try {
            var details = Map.of("kind", document.kind().name(), "unit", document.unit());
            return lists.insertOrFind(
                    document, List.of(Event.of("matching-list.entered", details)));
        } catch (Duplicate e) {
            return lists.find(eq("fingerprint", document.fingerprint())).orElseThrow(() -> e);
        }
    }

    @Override
    public Optional<MatchingList> find(String id, Sight sight) {
        return lists.find(Visible.to(sight, eq(id))).map(ListDocument::list);
    }

    @Override
    public Listed<MatchingList> list(
            @Nullable ListKind kind, @Nullable YearMonth month, Sight sight, Wanted wanted) {
        var all = new ArrayList<Bson>();
        all.add(Visible.to(sight));
        if (kind != null) {
            all.add(eq("kind", kind.name()));
        }
        if (month != null) {
            all.add(eq("month", month.toString()));
        }
        var request = new PageRequest(wanted.limit(), wanted.cursor());
        var page = lists.page(and(all), request, "-uploadedOn");
        return new Listed<>(page.items().stream().map(ListDocument::list).toList(), page.next());
    }

    @Override
    public Optional<Batch> batch(String list, int number) {
        return waiting.batch(list, number);
    }

    @Override
    public void matched(Batch batch, Tally tally, List<RefusedRow> refused) {
        waiting.matched(batch, tally, refused);
    }

    @Override
    public Tally tally(String list) {
        return waiting.tally(list);
    }

    @Override
    public List<RefusedRow> refused(String list) {
        return waiting.refused(list);
    }

    @Override
    public MatchingList save(MatchingList list) {
        var document = ListDocument.of(list, list.fingerprint(), list.rows());
        return lists.update(document, List.of(Event.of("matching-list.matched", "result"))).list();
    }
}
