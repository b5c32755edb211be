package org.tonghu.registry.verification.store;

import java.time.LocalDate;
import java.util.List;
import org.bson.codecs.pojo.annotations.BsonId;
import org.jspecify.annotations.Nullable;
import org.tonghu.registry.child.support.Joined;
import org.tonghu.registry.child.support.OfChild;
import org.tonghu.registry.verification.CampaignItem;
import org.tonghu.registry.verification.SubjectKind;

/**
 * A record on a list, as stored.
 *
 * @param child where the record is a child's
 * @param waitingOn last day in time while it is due; far away otherwise
 */
record ItemDocument(
        @BsonId String id,
        long revision,
        @Nullable String child,
        List<String> visibleTo,
        List<Joined> joined,
        String campaign,
        SubjectKind kind,
        String subject,
        String place,
        LocalDate dueOn,
        LocalDate waitingOn,
        CampaignItem.State state,
        String sealed)
        implements OfChild<ItemDocument> {

    @Override
    public ItemDocument hanging(@Nullable String of, List<String> codes, List<Joined> steps) {
        return new ItemDocument(
                id,
                revision,
                of,
                codes,
                steps,
                campaign,
                kind,
                of == null ? subject : of,
                place,
                dueOn,
                waitingOn,
                state,
                sealed);
    }
}
