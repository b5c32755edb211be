package org.tonghu.starter.store;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Sorts;
import java.util.ArrayList;
import java.util.List;
import org.bson.BsonDocument;
import org.bson.BsonString;
import org.bson.BsonValue;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;
import org.tonghu.starter.web.Page;
import org.tonghu.starter.web.PageRequest;

/** Pages that start after the last row of the page before, so that no page costs more than one. */
public final class Keyset<D> {

    private final MongoCollection<BsonDocument> collection;
    private final RecordShape<D> shape;

    /** For a collection that is not one of {@link Aggregates}. */
    public Keyset(MongoDatabase database, String collection, Class<D> type) {
        this(
                database.getCollection(collection, BsonDocument.class),
                new RecordShape<>(type, database.getCodecRegistry()));
    }

    Keyset(MongoCollection<BsonDocument> collection, RecordShape<D> shape) {
        this.collection = collection;
        this.shape = shape;
    }

    /** As {@link Aggregates#page}. */
    public Page<D> page(Bson filter, PageRequest page, List<String> sort) {
        List<SortField> order = new ArrayList<>(sort.stream().map(SortField::of).toList());
        boolean backwards = !order.isEmpty() && order.getLast().descending();
        order.add(new SortField("_id", backwards));
        String scope = collection.getNamespace().getCollectionName() + sort;
        Bson wanted =
                page.cursor() == null
                        ? filter
                        : Filters.and(filter, after(order, last(page.cursor(), scope, order)));
        List<BsonDocument> rows =
                collection
                        .find(wanted)
                        .sort(Sorts.orderBy(order.stream().map(SortField::sort).toList()))
                        .limit(page.limit() + 1)
                        .into(new ArrayList<>());
        boolean more = rows.size() > page.limit();
        List<BsonDocument> shown = more ? rows.subList(0, page.limit()) : rows;
        return new Page<>(
                shown.stream().map(shape::read).toList(),
                more ? Cursor.write(scope, shown.getLast().getString("_id").getValue()) : null);
    }

    /** The place of the row that the cursor names; a list by id alone need not look it up. */
    private List<BsonValue> last(String cursor, String scope, List<SortField> order) {
        BsonString id = new BsonString(Cursor.read(cursor, scope));
        if (order.size() == 1) {
            return List.of(id);
        }
        BsonDocument row = collection.find(Filters.eq("_id", id)).first();
        if (row == null) {
            throw Cursor.refused();
        }
        return values(row, order);
    }

    private static List<BsonValue> values(BsonDocument row, List<SortField> order) {
        return order.stream().map(field -> field.in(row)).toList();
    }

    private static Bson after(List<SortField> order, List<BsonValue> last) {
        List<Bson> ways = new ArrayList<>();
        for (int i = 0; i < order.size(); i++) {
            List<Bson> way = new ArrayList<>();
            for (int j = 0; j < i; j++) {
                way.add(Filters.eq(order.get(j).name(), last.get(j)));
            }
            way.add(order.get(i).beyond(last.get(i)));
            ways.add(Filters.and(way));
        }
        return Filters.or(ways);
    }

    /** A field of the order, e.g. {@code -birthDate}. */
    private record SortField(String name, boolean descending) {

        static SortField of(String text) {
            return text.startsWith("-")
                    ? new SortField(text.substring(1), true)
                    : new SortField(text, false);
        }

        Bson sort() {
            return descending ? Sorts.descending(name) : Sorts.ascending(name);
        }

        Bson beyond(BsonValue last) {
            return descending ? Filters.lt(name, last) : Filters.gt(name, last);
        }

        BsonValue in(BsonDocument row) {
            @Nullable BsonValue value = row;
            for (String step : name.split("\\.")) {
                value = value instanceof BsonDocument document ? document.get(step) : null;
            }
            if (value == null || value.isNull()) {
                throw new IllegalStateException("A page is sorted by " + name + ", which is null");
            }
            return value;
        }
    }
}
