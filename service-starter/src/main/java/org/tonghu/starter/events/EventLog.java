package org.tonghu.starter.events;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Filters;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.bson.BsonDocument;
import org.tonghu.starter.chain.ChainLog;
import org.tonghu.starter.chain.Verification;
import org.tonghu.starter.store.Index;
import org.tonghu.starter.store.Keyset;
import org.tonghu.starter.web.Page;
import org.tonghu.starter.web.PageRequest;

/** All events of this service, for ever: history, audit of writes and source of deliveries. */
public class EventLog {

    static final String COLLECTION = "event_log";
    static final Index[] INDEXES = {Index.on("aggregateId", "revision", "number")};

    private final ChainLog chain;
    private final MongoCollection<LoggedEvent> events;
    private final Keyset<LoggedEvent> pages;

    EventLog(MongoDatabase database, ChainLog chain) {
        this.chain = chain;
        this.events = database.getCollection(COLLECTION, LoggedEvent.class);
        this.pages = new Keyset<>(database, COLLECTION, LoggedEvent.class);
    }

    /** Returns when all are on disk; what is there already stays as it is. */
    void append(List<BsonDocument> entries) {
        List<CompletableFuture<Boolean>> stored = entries.stream().map(chain::append).toList();
        CompletableFuture.allOf(stored.toArray(CompletableFuture[]::new)).join();
    }

    public Optional<LoggedEvent> find(String id) {
        return Optional.ofNullable(events.find(Filters.eq(id)).first());
    }

    /** What happened to one aggregate, in order. */
    public Page<LoggedEvent> of(String aggregateId, PageRequest page) {
        return pages.page(
                Filters.eq("aggregateId", aggregateId), page, List.of("revision", "number"));
    }

    Verification verify() {
        return chain.verify();
    }
}
