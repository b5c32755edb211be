package org.tonghu.registry.document.store;

import java.time.LocalDate;
import java.util.List;
import org.bson.codecs.pojo.annotations.BsonId;
import org.jspecify.annotations.Nullable;
import org.tonghu.registry.document.DocumentKind;
import org.tonghu.starter.store.Stored;

/**
 * A document as stored.
 *
 * @param sealed title, and reason of a withdrawal
 * @param joining the joining by which it came to its child; null where it was added there
 * @param childBefore whose it was before that
 */
record DocumentRecord(
        @BsonId String id,
        long revision,
        List<String> visibleTo,
        String child,
        DocumentKind kind,
        @Nullable LocalDate madeOn,
        String file,
        String type,
        long bytes,
        String fingerprint,
        String addedBy,
        LocalDate addedOn,
        @Nullable String paper,
        boolean withdrawn,
        String sealed,
        @Nullable String joining,
        @Nullable String childBefore)
        implements Stored {

    DocumentRecord seenBy(List<String> codes) {
        return as(codes, child, joining, childBefore);
    }

    DocumentRecord following(String to, String how) {
        return as(visibleTo, to, how, child);
    }

    DocumentRecord back() {
        return childBefore == null ? this : as(visibleTo, childBefore, null, null);
    }

    private DocumentRecord as(
            List<String> codes, String of, @Nullable String how, @Nullable String before) {
        return new DocumentRecord(
                id,
                revision,
                codes,
                of,
                kind,
                madeOn,
                file,
                type,
                bytes,
                fingerprint,
                addedBy,
                addedOn,
                paper,
                withdrawn,
                sealed,
                how,
                before);
    }
}
