package org.tonghu.registry.referral.store;

import static com.mongodb.client.model.Filters.lte;
import static org.tonghu.registry.worklist.support.StoredWork.NO_DAY;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.tonghu.registry.referral.SupportReviews;
import org.tonghu.starter.store.Aggregates;

@Component
class StoredSupportReviews implements SupportReviews {

    private final Aggregates<ReviewDocument> documents;
    private final int days;

    /**
     * @param days calendar days until a child in difficulty has support or a referral; the policy
     *     names no number
     */
    StoredSupportReviews(
            Aggregates<ReviewDocument> documents,
            @Value("${tonghu.registry.support-within-days:30}") int days) {
        this.documents = documents;
        this.days = days;
    }

    @Override
    public void note(
            String child,
            boolean lacking,
            LocalDate day,
            @Nullable LocalDate overOn,
            List<String> visibleTo) {
        var found = documents.byId(child);
        if (found.isEmpty() && !lacking && overOn == null) {
            return;
        }
        var before = found.map(ReviewDocument::since).orElse(null);
        var since = !lacking ? null : before == null ? day : before;
        var due = since == null ? NO_DAY : since.plusDays(days);
        var revision = found.map(ReviewDocument::revision).orElse(0L);
        var after = new ReviewDocument(child, revision, visibleTo, since, due, overOn);
        if (found.isEmpty()) {
            documents.insertOrFind(after, List.of());
        } else if (!after.equals(found.get())) {
            documents.update(after, List.of());
        }
    }

    @Override
    public List<String> dueOn(LocalDate day) {
        var ids = new ArrayList<String>();
        documents.each(lte("overOn", day.toString()), it -> ids.add(it.id()));
        return ids;
    }
}
