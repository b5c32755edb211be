package org.tonghu.benefits.child.store;

import java.time.LocalDate;
import java.util.List;
import org.bson.codecs.pojo.annotations.BsonId;
import org.jspecify.annotations.Nullable;
import org.tonghu.starter.store.Stored;

/**
 * @param sealed {@link SealedFacts}, encrypted
 */
record ChildDocument(
        @BsonId String id,
        long revision,
        long factsRevision,
        String unit,
        String division,
        List<String> visibleTo,
        String sealed,
        @Nullable LocalDate reviewOn)
        implements Stored {}
