package org.tonghu.registry.confidential.store;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.tonghu.starter.store.AggregateStore;
import org.tonghu.starter.store.Aggregates;
import org.tonghu.starter.store.Index;

/** One collection for all who read or write it here. */
@Configuration(proxyBeanMethods = false)
class ConfidentialCollection {

    @Bean
    Aggregates<ConfidentialDocument> confidentialDocuments(AggregateStore store) {
        return store.of(
                "confidential",
                "confidential",
                ConfidentialDocument.class,
                Index.unique("openKey"),
                Index.on("child"),
                Index.on("joining"));
    }
}
