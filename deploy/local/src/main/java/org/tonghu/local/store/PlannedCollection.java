package org.tonghu.local.store;

import de.bwaldvogel.mongo.MongoDatabase;
import de.bwaldvogel.mongo.backend.CollectionOptions;
import de.bwaldvogel.mongo.backend.CursorRegistry;
import de.bwaldvogel.mongo.backend.Index;
import de.bwaldvogel.mongo.backend.QueryParameters;
import de.bwaldvogel.mongo.backend.QueryResult;
import de.bwaldvogel.mongo.backend.h2.H2Collection;
import de.bwaldvogel.mongo.bson.Document;
import java.util.Optional;
import org.h2.mvstore.MVMap;
import org.jspecify.annotations.Nullable;

/**
 * Reads the one document that a filter with {@code _id}, or with all keys of a unique index, can
 * mean, and checks the rest of the filter on it. The server itself uses an index only when the
 * filter has exactly its keys, so that {@code {_id, revision}}, the filter of every update, would
 * scan the collection.
 */
final class PlannedCollection extends H2Collection {

    PlannedCollection(
            MongoDatabase database,
            String name,
            CollectionOptions options,
            MVMap<Object, Document> documents,
            MVMap<String, Object> meta,
            CursorRegistry cursors) {
        super(database, name, options, documents, meta, cursors);
    }

    @Override
    protected QueryResult queryDocuments(
            Document query,
            @Nullable Document sort,
            int skip,
            int limit,
            int batchSize,
            @Nullable Document projection) {
        Document terms = QueryTerms.of(query);
        for (Index<Object> index : getIndexes()) {
            Optional<Document> asked = QueryTerms.asked(index, terms);
            if (asked.isPresent()) {
                return matchDocuments(
                        query,
                        index.getPositions(asked.get()),
                        sort,
                        skip,
                        limit,
                        batchSize,
                        projection);
            }
        }
        return matchDocuments(query, sort, skip, limit, batchSize, projection);
    }

    /**
     * Answers with copies, made while no write is at work here: the server hands out the documents
     * it keeps and encodes them later, so a change meanwhile would break the connection.
     */
    @Override
    public synchronized QueryResult handleQuery(QueryParameters query) {
        QueryResult found = super.handleQuery(query);
        return new QueryResult(
                found.collectDocuments().stream().map(Document::cloneDeeply).toList(),
                found.getCursorId());
    }

    @Override
    public synchronized Document findAndModify(Document query) {
        return super.findAndModify(query).cloneDeeply();
    }
}
