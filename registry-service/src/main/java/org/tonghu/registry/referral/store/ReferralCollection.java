package org.tonghu.registry.referral.store;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.tonghu.starter.store.AggregateStore;
import org.tonghu.starter.store.Aggregates;
import org.tonghu.starter.store.Index;

/** One collection each for all who read or write it here. */
@Configuration(proxyBeanMethods = false)
class ReferralCollection {

    @Bean
    Aggregates<ReferralDocument> referralDocuments(AggregateStore store) {
        return store.of(
                "referral",
                "referrals",
                ReferralDocument.class,
                Index.unique("openKey"),
                Index.on("child"),
                Index.on("joining"),
                Index.on("visibleTo", "dueOn"),
                Index.on("visibleTo", "-referredOn"),
                Index.on("visibleTo", "open", "-referredOn"));
    }

    @Bean
    Aggregates<ReviewDocument> supportReviewDocuments(AggregateStore store) {
        return store.of(
                "support-review",
                "support-reviews",
                ReviewDocument.class,
                Index.on("visibleTo", "dueOn"),
                Index.on("overOn"));
    }
}
