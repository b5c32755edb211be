package org.tonghu.benefits.child.store;

import java.time.LocalDate;
import org.bson.codecs.pojo.annotations.BsonId;
import org.tonghu.starter.store.Stored;

/**
 * @param sealed facts used and assessment, encrypted
 */
record DeterminationDocument(
        @BsonId String id,
        long revision,
        String child,
        long factsRevision,
        LocalDate asOf,
        String ruleSet,
        String payingUnit,
        String sealed)
        implements Stored {}
