package org.tonghu.registry.adoption.store;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.tonghu.starter.store.AggregateStore;
import org.tonghu.starter.store.Aggregates;
import org.tonghu.starter.store.Index;

/** One collection for all who read or write it here. */
@Configuration(proxyBeanMethods = false)
class AdoptionCollection {

    @Bean
    Aggregates<AdoptionDocument> adoptionDocuments(AggregateStore store) {
        return store.of(
                "adoption",
                "adoptions",
                AdoptionDocument.class,
                Index.on("child"),
                Index.on("joined.joining"),
                Index.on("visibleTo", "since"),
                Index.on("visibleTo", "live", "since"),
                Index.on("visibleTo", "state", "dueOn"),
                Index.on("visibleTo", "certificateHash"),
                Index.on("visibleTo", "citizenIdLookup"),
                Index.on("visibleTo", "registrationNumber"));
    }
}
