package org.tonghu.registry.reminder.store;

import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.lte;

import com.mongodb.client.model.Filters;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.bson.conversions.Bson;
import org.springframework.stereotype.Component;
import org.tonghu.registry.division.Jurisdictions;
import org.tonghu.registry.listing.Listed;
import org.tonghu.registry.listing.Sight;
import org.tonghu.registry.listing.Wanted;
import org.tonghu.registry.listing.support.Visible;
import org.tonghu.registry.reminder.Message;
import org.tonghu.registry.reminder.Messages;
import org.tonghu.starter.store.AggregateStore;
import org.tonghu.starter.store.Aggregates;
import org.tonghu.starter.store.Duplicate;
import org.tonghu.starter.store.Index;
import org.tonghu.starter.web.PageRequest;

@Component
class StoredMessages implements Messages {

    private static final String LATEST = "-queuedOn";

    private final Aggregates<MessageDocument> documents;
    private final Jurisdictions jurisdictions;

    StoredMessages(AggregateStore store, Jurisdictions jurisdictions) {
        this.jurisdictions = jurisdictions;
        this.documents =
                store.of(
                        "message",
                        "messages",
                        MessageDocument.class,
                        Index.on("waitsUntil"),
                        Index.on("visibleTo", LATEST),
                        Index.on("visibleTo", "state", LATEST));
    }

    @Override
    public boolean queue(Message.Change change, LocalDate today) {
        var message = change.message();
        if (documents.byId(message.id()).isPresent()) {
            return false;
        }
        var codes = jurisdictions.visibleTo(message.text().unit().place(), today);
        try {
            documents.insert(MessageDocument.of(message, codes), change.events());
            return true;
        } catch (Duplicate e) {
            return false;
        }
    }

    @Override
    public List<Message> waiting(Instant now, int most) {
        return documents
                .page(lte("waitsUntil", now), new PageRequest(most, null), "waitsUntil")
                .items()
                .stream()
                .map(MessageDocument::message)
                .toList();
    }

    @Override
    public Optional<Message> find(String id, Sight sight) {
        return documents.find(Visible.to(sight, eq(id))).map(MessageDocument::message);
    }

    @Override
    public Message save(Message.Change change) {
        var before = documents.byId(change.message().id()).orElseThrow();
        var document = MessageDocument.of(change.message(), before.visibleTo());
        return documents.update(document, change.events()).message();
    }

    @Override
    public Listed<Message> list(Query query, Sight sight, Wanted wanted) {
        var request = new PageRequest(wanted.limit(), wanted.cursor());
        var page = documents.page(filter(query, sight), request, LATEST);
        return new Listed<>(
                page.items().stream().map(MessageDocument::message).toList(), page.next());
    }

    @Override
    public long count(Query query, Sight sight) {
        return documents.count(filter(query, sight));
    }

    private static Bson filter(Query query, Sight sight) {
        var all = new ArrayList<Bson>();
        all.add(Visible.to(sight));
        if (query.state() != null) {
            all.add(eq("state", query.state().name()));
        }
        if (query.place() != null) {
            all.add(eq("visibleTo", query.place()));
        }
        return Filters.and(List.copyOf(all));
    }
}
