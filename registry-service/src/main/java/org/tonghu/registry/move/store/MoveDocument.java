package org.tonghu.registry.move.store;

import java.time.LocalDate;
import java.util.List;
import org.bson.codecs.pojo.annotations.BsonId;
import org.jspecify.annotations.Nullable;
import org.tonghu.registry.move.Move;
import org.tonghu.starter.store.Stored;

/**
 * A move as stored.
 *
 * @param openFor the child while the move is open: one at a time
 * @param turn the unit whose turn it is; empty where nothing is left to do
 * @param joining the joining of two records by which it came to this child
 * @param childBefore the child to which it belonged before that
 */
record MoveDocument(
        @BsonId String id,
        long revision,
        List<String> visibleTo,
        List<String> ofTarget,
        String child,
        @Nullable String openFor,
        String from,
        String to,
        Move.Target target,
        Move.Reason reason,
        Move.State state,
        String turn,
        String by,
        LocalDate on,
        LocalDate dueBy,
        Move.@Nullable Closing closing,
        @Nullable String joining,
        @Nullable String childBefore)
        implements Stored {

    Move move() {
        return new Move(
                id, revision, child, from, to, target, reason, state, by, on, dueBy, closing);
    }

    MoveDocument seenBy(List<String> codes) {
        return new MoveDocument(
                id,
                revision,
                codes,
                ofTarget,
                child,
                openFor,
                from,
                to,
                target,
                reason,
                state,
                turn,
                by,
                on,
                dueBy,
                closing,
                joining,
                childBefore);
    }

    MoveDocument of(String owner, @Nullable String by, @Nullable String before) {
        return new MoveDocument(
                id,
                revision,
                visibleTo,
                ofTarget,
                owner,
                openFor == null ? null : owner,
                from,
                to,
                target,
                reason,
                state,
                turn,
                this.by,
                on,
                dueBy,
                closing,
                by,
                before);
    }
}
