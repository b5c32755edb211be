package org.tonghu.registry.referral.store;

import java.time.LocalDate;
import java.util.List;
import org.bson.codecs.pojo.annotations.BsonId;
import org.jspecify.annotations.Nullable;
import org.tonghu.registry.referral.Support;
import org.tonghu.starter.store.Stored;

/**
 * A referral as stored.
 *
 * @param openKey child and support while there is no answer, so that nobody is referred twice
 * @param dueOn last day for the answer; a day far away once it is there
 * @param joining by which it followed from another record of the same child
 * @param sealed office, reason and answer
 */
record ReferralDocument(
        @BsonId String id,
        long revision,
        List<String> visibleTo,
        String child,
        Support support,
        boolean open,
        @Nullable String openKey,
        LocalDate referredOn,
        String by,
        LocalDate expectedBy,
        LocalDate dueOn,
        @Nullable String joining,
        @Nullable String childBefore,
        String sealed)
        implements Stored {

    ReferralDocument seenBy(List<String> codes) {
        return new ReferralDocument(
                id,
                revision,
                codes,
                child,
                support,
                open,
                openKey,
                referredOn,
                by,
                expectedBy,
                dueOn,
                joining,
                childBefore,
                sealed);
    }

    /** The key of one that followed goes: both records of a child may have been referred. */
    ReferralDocument of(String other, @Nullable String joined, @Nullable String before) {
        var key = open && joined == null ? other + ":" + support : null;
        return new ReferralDocument(
                id,
                revision,
                visibleTo,
                other,
                support,
                open,
                key,
                referredOn,
                by,
                expectedBy,
                dueOn,
                joined,
                before,
                sealed);
    }
}
