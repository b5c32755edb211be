package org.tonghu.registry.reminder.store;

import java.util.List;
import org.bson.codecs.pojo.annotations.BsonId;
import org.jspecify.annotations.Nullable;
import org.tonghu.starter.store.Stored;

/**
 * An officer's address as stored.
 *
 * @param addressKey keyed hash of place and number: one officer is not told twice
 */
record ContactDocument(
        @BsonId String id,
        long revision,
        List<String> visibleTo,
        String place,
        String officer,
        @Nullable String account,
        String sealedPhone,
        String addressKey,
        boolean active)
        implements Stored {}
