package org.tonghu.starter.store;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.IndexOptions;
import com.mongodb.client.model.Indexes;
import java.util.List;
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

    /** Makes it, or leaves it as it is. */
    public void make(MongoCollection<?> collection) {
        IndexOptions options = new IndexOptions().name(name());
        collection.createIndex(
                Indexes.compoundIndex(fields.stream().map(Index::key).toList()),
                unique ? options.unique(true).sparse(true) : options);
    }

    private static Bson key(String field) {
        return field.startsWith("-")
                ? Indexes.descending(field.substring(1))
                : Indexes.ascending(field);
    }
}
