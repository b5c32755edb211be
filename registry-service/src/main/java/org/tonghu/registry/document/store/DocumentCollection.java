package org.tonghu.registry.document.store;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.tonghu.starter.store.AggregateStore;
import org.tonghu.starter.store.Aggregates;
import org.tonghu.starter.store.Index;

/** One collection for all who read or write it here. */
@Configuration(proxyBeanMethods = false)
class DocumentCollection {

    @Bean
    Aggregates<DocumentRecord> documentRecords(AggregateStore store) {
        return store.of(
                "document",
                "documents",
                DocumentRecord.class,
                Index.on("child", "addedOn"),
                Index.on("child", "fingerprint"),
                Index.on("joining"),
                Index.on("paper"));
    }
}
