package org.tonghu.local.store;

import de.bwaldvogel.mongo.MongoCollection;
import de.bwaldvogel.mongo.backend.CollectionOptions;
import de.bwaldvogel.mongo.backend.CursorRegistry;
import de.bwaldvogel.mongo.backend.Index;
import de.bwaldvogel.mongo.backend.IndexKey;
import de.bwaldvogel.mongo.backend.h2.H2Database;
import de.bwaldvogel.mongo.bson.Document;
import java.util.List;
import org.h2.mvstore.MVMap;
import org.h2.mvstore.MVStore;

/**
 * Opens collections with a planner, and non-unique indexes without the two scans of the collection
 * that the server would make for an index it never uses.
 */
final class PlannedDatabase extends H2Database {

    private final MVStore store;

    PlannedDatabase(String name, MVStore store, CursorRegistry cursors) {
        this.store = store; // before super(), which opens what the file already holds
        super(name, store, cursors);
    }

    @Override
    protected MongoCollection<Object> openOrCreateCollection(
            String name, CollectionOptions options) {
        String full = getFullCollectionNamespace(name);
        MVMap<Object, Document> documents = store.openMap("databases." + full);
        MVMap<String, Object> meta = store.openMap("meta." + full);
        return new PlannedCollection(this, name, options, documents, meta, cursorRegistry);
    }

    @Override
    protected Index<Object> openOrCreateSecondaryIndex(
            String collection, String name, List<IndexKey> keys, boolean sparse) {
        return new DeclaredIndex(name, keys);
    }
}
