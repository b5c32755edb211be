package org.tonghu.registry.changerequest.store;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.tonghu.starter.store.AggregateStore;
import org.tonghu.starter.store.Aggregates;
import org.tonghu.starter.store.Index;

/** One collection for all who read or write it here. */
@Configuration(proxyBeanMethods = false)
class RequestCollection {

    @Bean
    Aggregates<RequestDocument> changeRequestDocuments(AggregateStore store) {
        return store.of(
                "change-request",
                "change-requests",
                RequestDocument.class,
                Index.on("child"),
                Index.on("joining"),
                Index.on("visibleTo", "dueOn"),
                Index.on("visibleTo", "-proposedOn"),
                Index.on("visibleTo", "state", "-proposedOn"));
    }
}
