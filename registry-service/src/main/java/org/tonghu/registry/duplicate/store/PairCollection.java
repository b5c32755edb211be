package org.tonghu.registry.duplicate.store;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.tonghu.starter.store.AggregateStore;
import org.tonghu.starter.store.Aggregates;
import org.tonghu.starter.store.Index;

/** The collection of pairs with its indexes. */
@Configuration(proxyBeanMethods = false)
class PairCollection {

    @Bean
    Aggregates<PairDocument> pairDocuments(AggregateStore store) {
        return store.of(
                "duplicate",
                "duplicates",
                PairDocument.class,
                Index.on("one"),
                Index.on("other"),
                Index.on("visibleTo", "-points"),
                Index.on("visibleTo", "state", "-points"),
                Index.on("visibleTo", "one", "-points"),
                Index.on("visibleTo", "other", "-points"),
                Index.on("visibleTo", "waits", "on"));
    }
}
