package org.tonghu.registry.verification.store;

import java.util.List;
import org.bson.codecs.pojo.annotations.BsonId;
import org.tonghu.starter.store.Stored;

/** A sample as stored: who was right is nobody else's business. */
record RecheckDocument(
        @BsonId String id, long revision, List<String> visibleTo, String campaign, String sealed)
        implements Stored {}
