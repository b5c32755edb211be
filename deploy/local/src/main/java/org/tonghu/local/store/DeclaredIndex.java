package org.tonghu.local.store;

import de.bwaldvogel.mongo.backend.EmptyIndex;
import de.bwaldvogel.mongo.backend.IndexKey;
import java.util.List;

/**
 * A non-unique index: listed, so that services see it is there, and never read. Not "empty", so
 * nobody tries to fill it.
 */
final class DeclaredIndex extends EmptyIndex<Object> {

    DeclaredIndex(String name, List<IndexKey> keys) {
        super(name, keys);
    }

    @Override
    public boolean isEmpty() {
        return false;
    }
}
