package org.tonghu.registry.move.store;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.tonghu.starter.store.AggregateStore;
import org.tonghu.starter.store.Aggregates;
import org.tonghu.starter.store.Index;

/** The collection of moves with its indexes. */
@Configuration(proxyBeanMethods = false)
class MoveCollection {

    @Bean
    Aggregates<MoveDocument> moveDocuments(AggregateStore store) {
        return store.of(
                "move",
                "moves",
                MoveDocument.class,
                Index.unique("openFor"),
                Index.on("child"),
                Index.on("joining"),
                Index.on("visibleTo", "-on"),
                Index.on("visibleTo", "state", "-on"),
                Index.on("visibleTo", "child", "-on"),
                Index.on("visibleTo", "turn", "dueBy"));
    }
}
