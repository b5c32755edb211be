package org.tonghu.registry.confidential.store;

import org.bson.codecs.pojo.annotations.BsonId;
import org.jspecify.annotations.Nullable;
import org.tonghu.starter.store.Stored;

/**
 * A recognition under seal as stored.
 *
 * @param openKey id of the child while it is open
 */
record ConfidentialDocument(
        @BsonId String id,
        long revision,
        String child,
        @Nullable String openKey,
        @Nullable String joining,
        @Nullable String childBefore,
        String sealed)
        implements Stored {

    ConfidentialDocument of(String other, @Nullable String joined, @Nullable String before) {
        return new ConfidentialDocument(id, revision, other, openKey, joined, before, sealed);
    }
}
