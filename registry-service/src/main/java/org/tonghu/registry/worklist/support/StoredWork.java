package org.tonghu.registry.worklist.support;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.lte;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.bson.conversions.Bson;
import org.tonghu.registry.listing.Listed;
import org.tonghu.registry.listing.Wanted;
import org.tonghu.registry.listing.support.Visible;
import org.tonghu.registry.worklist.Narrowing;
import org.tonghu.registry.worklist.Reader;
import org.tonghu.registry.worklist.Title;
import org.tonghu.registry.worklist.WorkItem;
import org.tonghu.registry.worklist.WorkList;
import org.tonghu.starter.store.Aggregates;
import org.tonghu.starter.store.Stored;
import org.tonghu.starter.web.PageRequest;

/**
 * A work list that is a query over scoped records: those which carry {@code visibleTo} and a day in
 * one field, which is never null ({@link #NO_DAY} where none is set). The collection declares
 * {@code Index.on("visibleTo", <fields compared>, <the day>)}.
 */
public class StoredWork<D extends Stored> implements WorkList {

    /** Stands in a stored record for a day that is not set: sorts last and is never due. */
    public static final LocalDate NO_DAY = LocalDate.of(2999, 12, 31);

    private final Title title;
    private final Aggregates<D> records;
    private final String dueField;
    private final BiFunction<Reader, LocalDate, Bson> waiting;
    private final Function<D, WorkItem> item;

    /**
     * @param dueField stored field by which the list is ordered and narrowed
     * @param waiting what the reader has to do on that day, apart from what he or she may see
     */
    public StoredWork(
            Title title,
            Aggregates<D> records,
            String dueField,
            BiFunction<Reader, LocalDate, Bson> waiting,
            Function<D, WorkItem> item) {
        this.title = title;
        this.records = records;
        this.dueField = dueField;
        this.waiting = waiting;
        this.item = item;
    }

    @Override
    public Title title() {
        return title;
    }

    @Override
    public long count(Reader reader, Narrowing narrowing, LocalDate today) {
        return records.count(filter(reader, narrowing, today));
    }

    @Override
    public Listed<WorkItem> page(
            Reader reader, Narrowing narrowing, Wanted wanted, LocalDate today) {
        var request = new PageRequest(wanted.limit(), wanted.cursor());
        var page = records.page(filter(reader, narrowing, today), request, dueField).map(item);
        return new Listed<>(page.items(), page.next());
    }

    private Bson filter(Reader reader, Narrowing narrowing, LocalDate today) {
        var all = new ArrayList<Bson>();
        all.add(Visible.to(reader.sight(), waiting.apply(reader, today)));
        if (narrowing.place() != null) {
            all.add(eq("visibleTo", narrowing.place()));
        }
        if (narrowing.dueBy() != null) {
            all.add(lte(dueField, narrowing.dueBy().toString()));
        }
        return and(List.copyOf(all));
    }
}
