package org.tonghu.registry.paper.store;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.tonghu.starter.store.AggregateStore;
import org.tonghu.starter.store.Aggregates;
import org.tonghu.starter.store.Index;

/** One collection for all who read or write it here. */
@Configuration(proxyBeanMethods = false)
class PaperCollection {

    @Bean
    Aggregates<PaperDocument> paperDocuments(AggregateStore store) {
        return store.of(
                "paper",
                "papers",
                PaperDocument.class,
                Index.unique("numberKey"),
                Index.on("series", "-number"),
                Index.on("child", "issuedOn"),
                Index.on("joined.joining"));
    }
}
