package org.tonghu.local.store;

import de.bwaldvogel.mongo.backend.Index;
import de.bwaldvogel.mongo.backend.IndexKey;
import de.bwaldvogel.mongo.bson.Document;
import java.util.Collection;
import java.util.Optional;

/**
 * The conditions of a filter that hold for every document it finds, with {@code $and} flattened.
 */
final class QueryTerms {

    private QueryTerms() {}

    static Document of(Document filter) {
        Document terms = new Document();
        collect(filter, terms);
        return terms;
    }

    /**
     * The part of the terms that a unique index answers, if it has a value for each of the index's
     * keys.
     */
    static Optional<Document> asked(Index<Object> index, Document terms) {
        Document asked = new Document();
        for (IndexKey key : index.getKeys()) {
            Object value = terms.get(key.getKey());
            if (!index.isUnique() || value == null) {
                return Optional.empty();
            }
            asked.put(key.getKey(), value);
        }
        return index.canHandle(asked) ? Optional.of(asked) : Optional.empty();
    }

    private static void collect(Document filter, Document terms) {
        for (String key : filter.keySet()) {
            Object value = filter.get(key);
            if (key.equals("$and") && value instanceof Collection<?> parts) {
                parts.forEach(part -> collect((Document) part, terms));
            } else if (!key.startsWith("$")) {
                terms.putIfAbsent(key, value);
            }
        }
    }
}
