package org.tonghu.institution.transfer.store;

import com.mongodb.client.model.Filters;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.bson.BsonDocument;
import org.bson.conversions.Bson;
import org.springframework.stereotype.Repository;
import org.tonghu.institution.institution.Listing;
import org.tonghu.institution.institution.Sight;
import org.tonghu.institution.institution.Window;
import org.tonghu.institution.transfer.StageName;
import org.tonghu.institution.transfer.Transfer;
import org.tonghu.institution.transfer.TransferRule;
import org.tonghu.institution.transfer.Transfers;
import org.tonghu.starter.place.Places;
import org.tonghu.starter.store.AggregateStore;
import org.tonghu.starter.store.Aggregates;
import org.tonghu.starter.store.Duplicate;
import org.tonghu.starter.store.Index;
import org.tonghu.starter.time.BusinessClock;
import org.tonghu.starter.web.PageRequest;

/** Transfers in the store; seen by both institutions, their units and the city. */
@Repository
final class TransferStore implements Transfers {

    private final Aggregates<TransferDocument> documents;
    private final SealedWords words;
    private final Places places;
    private final BusinessClock clock;

    TransferStore(AggregateStore store, SealedWords words, Places places, BusinessClock clock) {
        this.documents =
                store.of(
                        "transfer",
                        "transfers",
                        TransferDocument.class,
                        Index.unique("openFor"),
                        Index.on("visibleTo", "waitingSince"),
                        Index.on("senders", "stage", "waitingSince"),
                        Index.on("receivers", "stage", "waitingSince"),
                        Index.on("stage", "waitingSince"),
                        Index.on("batch", "waitingSince"),
                        Index.on("waitingSince"));
        this.words = words;
        this.places = places;
        this.clock = clock;
    }

    @Override
    public Optional<Transfer> find(Transfer.Id id) {
        return documents.byId(id.value()).map(this::transfer);
    }

    @Override
    public Optional<Transfer> find(Transfer.Id id, Sight sight) {
        return documents.find(Filters.and(Filters.eq(id.value()), seen(sight))).map(this::transfer);
    }

    @Override
    public Transfer add(Transfer transfer) {
        try {
            return transfer(documents.insert(document(transfer), transfer.unpublished()));
        } catch (Duplicate e) {
            return find(transfer.id()).orElseThrow(TransferRule.CHILD_ALREADY_MOVING::refused);
        }
    }

    @Override
    public Transfer save(Transfer changed) {
        return transfer(documents.update(document(changed), changed.unpublished()));
    }

    @Override
    public Listing<Transfer> list(Wanted wanted, Sight sight, Window window) {
        var page =
                documents
                        .page(
                                filter(wanted, sight),
                                new PageRequest(window.limit(), window.cursor()),
                                "waitingSince")
                        .map(this::transfer);
        return new Listing<>(page.items(), page.next());
    }

    @Override
    public long count(Wanted wanted, Sight sight) {
        return documents.count(filter(wanted, sight));
    }

    private TransferDocument document(Transfer transfer) {
        var visibleTo =
                Stream.of(transfer.from(), transfer.to())
                        .flatMap(this::visibleTo)
                        .distinct()
                        .toList();
        return words.seal(TransferDocument.of(transfer, visibleTo));
    }

    private Transfer transfer(TransferDocument stored) {
        return words.open(stored).transfer();
    }

    private Stream<String> visibleTo(Transfer.Side side) {
        return Stream.concat(
                Stream.of(side.institution(), side.unit()),
                places.visibleTo(side.unit(), clock.today()).stream());
    }

    private static Bson filter(Wanted wanted, Sight sight) {
        var filters = new ArrayList<Bson>(List.of(seen(sight)));
        if (!wanted.stages().isEmpty())
            filters.add(
                    Filters.in("stage", wanted.stages().stream().map(StageName::name).toList()));
        if (wanted.batch() != null) filters.add(Filters.eq("batch", wanted.batch()));
        if (!wanted.from().isEmpty()) filters.add(Filters.in("senders", wanted.from()));
        if (!wanted.to().isEmpty()) filters.add(Filters.in("receivers", wanted.to()));
        if (wanted.waitingSince() != null)
            filters.add(Filters.lt("waitingSince", wanted.waitingSince()));
        return Filters.and(filters);
    }

    private static Bson seen(Sight sight) {
        return sight.everything() ? new BsonDocument() : seen(sight.codes());
    }

    private static Bson seen(Collection<String> codes) {
        return Filters.in("visibleTo", codes);
    }
}
