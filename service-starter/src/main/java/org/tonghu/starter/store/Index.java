package org.tonghu.starter.store;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.IndexOptions;
import com.mongodb.client.model.Indexes;
import java.util.List;
import java.util.stream.Stream;
import org.bson.conversions.Bson;

/**
 * An index a collection declares; made at start-up. A unique one is sparse and has one field: a
 * rule over several fields is one composed string, absent when the rule does not apply.
 *
 * @param fields in order, each with a leading {@code -} where it is descending
 */
public record Index(List<String> fields, boolean unique) {

    public Index {
        fields = List.copyOf(fields);
    }

    public static Index on(String... fields) {
        return new Index(List.of(fields), false);
    }

    public static Index unique(String field) {
        return new Index(List.of(field), true);
    }

    /** Stable name in the store; also what a {@link Duplicate} reports. */
    public String name() {
        return String.join("_", fields);
    }

    /** Makes it, or leaves it as it is. Where not unique it ends with the id, as pages do. */
    public void make(MongoCollection<?> collection) {
        IndexOptions options = new IndexOptions().name(name());
        collection.createIndex(
                Indexes.compoundIndex(keys()),
                unique ? options.unique(true).sparse(true) : options);
    }

    private List<Bson> keys() {
        String id = fields.getLast().startsWith("-") ? "-_id" : "_id";
        Stream<String> end = unique || fields.contains(id) ? Stream.of() : Stream.of(id);
        return Stream.concat(fields.stream(), end).map(Index::key).toList();
    }

    private static Bson key(String field) {
        return field.startsWith("-")
                ? Indexes.descending(field.substring(1))
                : Indexes.ascending(field);
    }
}
