package org.tonghu.registry.matching.store;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.tonghu.starter.store.AggregateStore;
import org.tonghu.starter.store.Aggregates;
import org.tonghu.starter.store.Index;

/** One collection each for all who read or write it here. */
@Configuration(proxyBeanMethods = false)
class MatchingCollections {

    @Bean
    Aggregates<SuspicionDocument> suspicionDocuments(AggregateStore store) {
        return store.of(
                "matching-suspicion",
                "matching-suspicions",
                SuspicionDocument.class,
                Index.on("child"),
                Index.on("joined.joining"),
                Index.on("list"),
                Index.on("visibleTo", "dueOn"),
                Index.on("visibleTo", "state", "dueOn"));
    }

    @Bean
    Aggregates<RelativesDocument> relativesDocuments(AggregateStore store) {
        return store.of(
                "relatives",
                "relatives",
                RelativesDocument.class,
                Index.on("child"),
                Index.on("joined.joining"),
                Index.on("numberHashes"),
                Index.on("namedHashes"));
    }

    @Bean
    Aggregates<ListDocument> matchingListDocuments(AggregateStore store) {
        return store.of(
                "matching-list",
                "matching-lists",
                ListDocument.class,
                Index.unique("fingerprint"),
                Index.on("visibleTo", "-uploadedOn"));
    }

    @Bean
    Aggregates<BatchDocument> matchingBatchDocuments(AggregateStore store) {
        return store.of(
                "matching-batch",
                "matching-batches",
                BatchDocument.class,
                Index.on("list", "number"));
    }
}
