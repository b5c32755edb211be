package org.tonghu.registry.move.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tonghu.registry.child.Child;
import org.tonghu.registry.move.Move;
import org.tonghu.starter.access.ShowsChildren;

/**
 * A move as a unit sees it. Who the child is, is told to the unit that asks for it only once it is
 * offered.
 *
 * @param child absent while the child is out of the reader's sight and not offered yet
 * @param turn the unit whose turn it is; null where the move has ended
 */
@JsonInclude(JsonInclude.Include.ALWAYS)
record MoveView(
        String id,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable Moved child,
        String from,
        String to,
        MoveRequest.PlaceEntry place,
        MoveRequest.@Nullable PlaceEntry livesAt,
        @Nullable String registeredAt,
        Move.Reason reason,
        Move.State state,
        @Nullable String turn,
        LocalDate on,
        LocalDate dueBy,
        @Nullable LocalDate closedOn,
        Move.@Nullable Refusal refusal)
        implements ShowsChildren {

    /** Enough to know whom the move is about. */
    record Moved(String id, String registrationNumber, String name) {

        static Moved of(Child child) {
            return new Moved(child.id(), child.registrationNumber(), child.identity().name());
        }
    }

    static MoveView of(Move move, @Nullable Child child) {
        var target = move.target();
        var closing = move.closing();
        return new MoveView(
                move.id(),
                child == null ? null : Moved.of(child),
                move.from(),
                move.to(),
                MoveRequest.PlaceEntry.of(target.place()),
                target.livesAt() == null ? null : MoveRequest.PlaceEntry.of(target.livesAt()),
                target.registeredAt(),
                move.reason(),
                move.state(),
                move.turn(),
                move.on(),
                move.dueBy(),
                closing == null ? null : closing.on(),
                closing == null ? null : closing.refusal());
    }

    @Override
    public Collection<String> childrenShown() {
        return child == null ? List.of() : List.of(child.id());
    }
}
