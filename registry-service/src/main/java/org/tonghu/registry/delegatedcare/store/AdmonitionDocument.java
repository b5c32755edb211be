package org.tonghu.registry.delegatedcare.store;

import java.time.LocalDate;
import java.util.List;
import org.bson.codecs.pojo.annotations.BsonId;
import org.jspecify.annotations.Nullable;
import org.tonghu.registry.child.support.Joined;
import org.tonghu.registry.child.support.OfChild;

/** An admonition as stored. */
record AdmonitionDocument(
        @BsonId String id,
        long revision,
        @Nullable String child,
        List<String> visibleTo,
        List<Joined> joined,
        LocalDate on,
        String sealed)
        implements OfChild<AdmonitionDocument> {

    @Override
    public AdmonitionDocument hanging(@Nullable String of, List<String> codes, List<Joined> steps) {
        return new AdmonitionDocument(id, revision, of, codes, steps, on, sealed);
    }
}
