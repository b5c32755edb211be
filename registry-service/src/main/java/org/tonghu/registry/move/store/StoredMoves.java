package org.tonghu.registry.move.store;

import static com.mongodb.client.model.Filters.eq;

import com.mongodb.client.model.Filters;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.tonghu.registry.child.Children;
import org.tonghu.registry.division.Jurisdictions;
import org.tonghu.registry.listing.Listed;
import org.tonghu.registry.listing.Sight;
import org.tonghu.registry.listing.Wanted;
import org.tonghu.registry.listing.support.Visible;
import org.tonghu.registry.move.Move;
import org.tonghu.registry.move.Moves;
import org.tonghu.starter.domain.Refused;
import org.tonghu.starter.store.Aggregates;
import org.tonghu.starter.store.Duplicate;
import org.tonghu.starter.web.PageRequest;

@Component
class StoredMoves implements Moves {

    private final Aggregates<MoveDocument> documents;
    private final Children children;
    private final Jurisdictions jurisdictions;

    StoredMoves(
            Aggregates<MoveDocument> moveDocuments,
            Children children,
            Jurisdictions jurisdictions) {
        this.documents = moveDocuments;
        this.children = children;
        this.jurisdictions = jurisdictions;
    }

    @Override
    public Optional<Move> find(String id, Sight sight) {
        return documents.find(Visible.to(sight, eq(id))).map(MoveDocument::move);
    }

    @Override
    public Move begin(Move.Step step, LocalDate today) {
        try {
            var document = document(step.move(), null, null, today);
            return documents.insertOrFind(document, step.events()).move();
        } catch (Duplicate e) {
            throw new Refused(
                    "MOVE_OPEN",
                    "",
                    "该儿童已有一项尚未办结的转移，请先办结。",
                    "Another move of this child is open; bring that one to an end first.");
        }
    }

    @Override
    public Move save(Move.Step step, LocalDate today) {
        var before = documents.byId(step.move().id()).orElseThrow();
        var document = document(step.move(), before.joining(), before.childBefore(), today);
        return documents.update(document, step.events()).move();
    }

    @Override
    public Listed<Move> list(
            Move.@Nullable State state, @Nullable String child, Sight sight, Wanted wanted) {
        var all = new ArrayList<Bson>();
        all.add(Visible.to(sight));
        if (state != null) {
            all.add(eq("state", state.name()));
        }
        if (child != null) {
            all.add(eq("child", child));
        }
        var request = new PageRequest(wanted.limit(), wanted.cursor());
        var page = documents.page(Filters.and(all), request, "-on");
        return new Listed<>(page.items().stream().map(MoveDocument::move).toList(), page.next());
    }

    private MoveDocument document(
            Move move, @Nullable String joining, @Nullable String before, LocalDate today) {
        var ofTarget = jurisdictions.visibleTo(move.target().place().code(), today);
        var codes = new LinkedHashSet<>(jurisdictions.visibleTo(place(move), today));
        codes.add(move.from());
        codes.addAll(ofTarget);
        var turn = move.turn();
        return new MoveDocument(
                move.id(),
                move.revision(),
                List.copyOf(codes),
                ofTarget,
                move.child(),
                move.state().isOpen() ? move.child() : null,
                move.from(),
                move.to(),
                move.target(),
                move.reason(),
                move.state(),
                turn == null ? "" : turn,
                move.by(),
                move.on(),
                move.dueBy(),
                move.closing(),
                joining,
                before);
    }

    private String place(Move move) {
        return children.find(move.child(), Sight.ALL)
                .map(it -> it.place())
                .orElse(move.target().place().code());
    }
}
