package org.tonghu.registry.referral.store;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.tonghu.registry.listing.Listed;
import org.tonghu.registry.listing.Sight;
import org.tonghu.registry.listing.Wanted;
import org.tonghu.registry.listing.support.Visible;
import org.tonghu.registry.referral.Referral;
import org.tonghu.registry.referral.Referrals;
import org.tonghu.starter.domain.Refused;
import org.tonghu.starter.store.Aggregates;
import org.tonghu.starter.store.Duplicate;
import org.tonghu.starter.web.PageRequest;

@Component
class StoredReferrals implements Referrals {

    private final Aggregates<ReferralDocument> documents;
    private final ReferralMapping mapping;

    StoredReferrals(Aggregates<ReferralDocument> documents, ReferralMapping mapping) {
        this.documents = documents;
        this.mapping = mapping;
    }

    @Override
    public Optional<Referral> find(String id, Sight sight) {
        return documents.find(Visible.to(sight, eq(id))).map(mapping::referral);
    }

    @Override
    public Referral enter(Referral.Step step, List<String> visibleTo) {
        try {
            var document = mapping.entered(step.referral(), visibleTo);
            return mapping.referral(documents.insertOrFind(document, step.events()));
        } catch (Duplicate e) {
            throw new Refused(
                    "REFERRED_ALREADY",
                    "",
                    "该儿童同类转办尚未反馈结果，请先登记结果。",
                    "The child waits for the same support already; enter that result first.");
        }
    }

    @Override
    public Referral save(Referral.Step step) {
        var before = documents.byId(step.referral().id()).orElseThrow();
        var document = mapping.changed(step.referral(), before);
        return mapping.referral(documents.update(document, step.events()));
    }

    @Override
    public Listed<Referral> list(Query query, Sight sight, Wanted wanted) {
        var all = new ArrayList<Bson>();
        all.add(Visible.to(sight));
        equal("open", query.open(), all);
        equal("support", query.support() == null ? null : query.support().name(), all);
        equal("child", query.child(), all);
        equal("visibleTo", query.place(), all);
        var request = new PageRequest(wanted.limit(), wanted.cursor());
        var page = documents.page(and(all), request, "-referredOn");
        return new Listed<>(page.items().stream().map(mapping::referral).toList(), page.next());
    }

    @Override
    public List<Referral> of(String child) {
        var found = new ArrayList<Referral>();
        documents.each(eq("child", child), it -> found.add(mapping.referral(it)));
        found.sort(Comparator.comparing(Referral::on));
        return found;
    }

    private static void equal(String field, @Nullable Object value, List<Bson> all) {
        if (value != null) {
            all.add(eq(field, value));
        }
    }
}
