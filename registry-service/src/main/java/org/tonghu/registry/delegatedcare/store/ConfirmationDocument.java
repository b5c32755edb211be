package org.tonghu.registry.delegatedcare.store;

import java.time.LocalDate;
import java.util.List;
import org.bson.codecs.pojo.annotations.BsonId;
import org.jspecify.annotations.Nullable;
import org.tonghu.registry.child.support.Joined;
import org.tonghu.registry.child.support.OfChild;

/** A confirmation as stored. */
record ConfirmationDocument(
        @BsonId String id,
        long revision,
        @Nullable String child,
        List<String> visibleTo,
        List<Joined> joined,
        LocalDate signedOn,
        String sealed)
        implements OfChild<ConfirmationDocument> {

    @Override
    public ConfirmationDocument hanging(
            @Nullable String of, List<String> codes, List<Joined> steps) {
        return new ConfirmationDocument(id, revision, of, codes, steps, signedOn, sealed);
    }
}
