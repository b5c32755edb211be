package org.tonghu.registry.protection.store;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.lt;
import static com.mongodb.client.model.Filters.lte;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;
import org.tonghu.registry.listing.Listed;
import org.tonghu.registry.listing.Wanted;
import org.tonghu.registry.protection.Onlooker;
import org.tonghu.registry.protection.ProtectionLevel;
import org.tonghu.registry.worklist.Narrowing;
import org.tonghu.registry.worklist.Reader;
import org.tonghu.registry.worklist.Title;
import org.tonghu.registry.worklist.WorkItem;
import org.tonghu.registry.worklist.WorkList;
import org.tonghu.registry.worklist.support.StoredWork;
import org.tonghu.starter.store.Aggregates;
import org.tonghu.starter.store.Stored;
import org.tonghu.starter.web.PageRequest;

/** A list of protection work, kept to the team and its line of supervision. */
final class TeamWork<D extends Stored> implements WorkList {

    private final Title title;
    private final Aggregates<D> records;
    private final String dueField;
    private final boolean overdueOnly;
    private final Function<D, WorkItem> item;

    TeamWork(
            Title title,
            Aggregates<D> records,
            String dueField,
            boolean overdueOnly,
            Function<D, WorkItem> item) {
        this.title = title;
        this.records = records;
        this.dueField = dueField;
        this.overdueOnly = overdueOnly;
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
        var before = overdueOnly ? today : StoredWork.NO_DAY;
        var all = new ArrayList<Bson>();
        all.add(OpenTo.the(new Onlooker(reader.person(), level(reader), reader.sight())));
        all.add(lt(dueField, before.toString()));
        if (narrowing.place() != null) {
            all.add(eq("visibleTo", narrowing.place()));
        }
        if (narrowing.dueBy() != null) {
            all.add(lte(dueField, narrowing.dueBy().toString()));
        }
        return and(List.copyOf(all));
    }

    private static @Nullable ProtectionLevel level(Reader reader) {
        if (reader.is("city-officer")) {
            return ProtectionLevel.CITY;
        }
        if (reader.is("county-officer")) {
            return ProtectionLevel.COUNTY;
        }
        return reader.is("child-supervisor") ? ProtectionLevel.TOWNSHIP : null;
    }
}
