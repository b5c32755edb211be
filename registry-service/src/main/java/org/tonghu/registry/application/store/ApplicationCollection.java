package org.tonghu.registry.application.store;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.tonghu.starter.store.AggregateStore;
import org.tonghu.starter.store.Aggregates;
import org.tonghu.starter.store.Index;

/** One collection for all who read or write it here. */
@Configuration(proxyBeanMethods = false)
class ApplicationCollection {

    @Bean
    Aggregates<ApplicationDocument> applicationDocuments(AggregateStore store) {
        return store.of(
                "application",
                "applications",
                ApplicationDocument.class,
                Index.unique("openKey"),
                Index.on("child"),
                Index.on("joining"),
                Index.on("visibleTo", "dueOn"),
                Index.on("visibleTo", "followUpOn"),
                Index.on("dueOn"),
                Index.on("visibleTo", "-receivedOn"),
                Index.on("visibleTo", "state", "-receivedOn"));
    }
}
