package org.tonghu.registry.move;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.tonghu.registry.child.Residence;
import org.tonghu.starter.domain.Event;
import org.tonghu.starter.domain.Refused;

/**
 * A child is to be answered for by another unit. The unit that answers for it offers, on its own or
 * because the other one asked; responsibility moves on acceptance and not before.
 *
 * @param from unit that answers for the child
 * @param to unit that shall
 * @param dueBy last day on which an answer is in time
 */
public record Move(
        String id,
        long revision,
        String child,
        String from,
        String to,
        Target target,
        Reason reason,
        State state,
        String by,
        LocalDate on,
        LocalDate dueBy,
        @Nullable Closing closing) {

    /**
     * @param place that the other unit answers for from then on
     * @param livesAt where the child lives; null: at that place
     * @param registeredAt division of the household registration from then on; null: as before
     */
    public record Target(
            Residence place, @Nullable Residence livesAt, @Nullable String registeredAt) {}

    /** How it ended. */
    public record Closing(LocalDate on, String by, @Nullable Refusal refusal) {}

    public enum State {
        REQUESTED,
        OFFERED,
        ACCEPTED,
        REFUSED,
        WITHDRAWN;

        public boolean isOpen() {
            return this == REQUESTED || this == OFFERED;
        }
    }

    public enum Reason {
        MOVED_HOUSE,
        HOUSEHOLD_REGISTRATION_MOVED,
        GUARDIAN_CHANGED,
        CARED_FOR_ELSEWHERE,
        ENTERED_AT_THE_WRONG_UNIT,
        REGISTERED_ELSEWHERE_TOO
    }

    public enum Refusal {
        NOT_LIVING_THERE,
        NOT_THE_SAME_CHILD,
        PAPERS_MISSING,
        RESPONSIBILITY_STAYS
    }

    /** A move after a step, and what happened to it. */
    public record Step(Move move, List<Event> events) {}

    /** The unit whose turn it is; null where nothing is left to do. */
    public @Nullable String turn() {
        return switch (state) {
            case REQUESTED -> from;
            case OFFERED -> to;
            case ACCEPTED, REFUSED, WITHDRAWN -> null;
        };
    }

    public Step begun() {
        return new Step(this, List.of(event("move." + state.name().toLowerCase(Locale.ROOT))));
    }

    /** The unit that was asked offers the child. */
    public Step offer(String who, LocalDate until) {
        must(State.REQUESTED);
        var offered =
                new Move(
                        id,
                        revision,
                        child,
                        from,
                        to,
                        target,
                        reason,
                        State.OFFERED,
                        who,
                        on,
                        until,
                        null);
        return offered.step("move.offered");
    }

    public Step accept(String who, LocalDate today) {
        must(State.OFFERED);
        return closed(State.ACCEPTED, new Closing(today, who, null)).step("move.accepted");
    }

    /** The unit whose turn it is says no. */
    public Step refuse(String who, LocalDate today, Refusal why) {
        mustBeOpen();
        return closed(State.REFUSED, new Closing(today, who, why)).step("move.refused");
    }

    /** The unit that waits takes it back. */
    public Step withdraw(String who, LocalDate today) {
        mustBeOpen();
        return closed(State.WITHDRAWN, new Closing(today, who, null)).step("move.withdrawn");
    }

    /** The unit that waits for the other one's answer. */
    public @Nullable String waiting() {
        var turn = turn();
        return turn == null ? null : turn.equals(from) ? to : from;
    }

    private Move closed(State how, Closing end) {
        return new Move(id, revision, child, from, to, target, reason, how, by, on, dueBy, end);
    }

    private Step step(String type) {
        return new Step(this, List.of(event(type)));
    }

    private Event event(String type) {
        return Event.of(type, Map.of("child", child, "from", from, "to", to));
    }

    private void must(State needed) {
        if (state != needed) {
            throw wrongState();
        }
    }

    private void mustBeOpen() {
        if (!state.isOpen()) {
            throw wrongState();
        }
    }

    private Refused wrongState() {
        return new Refused(
                "MOVE_NOT_OPEN",
                "",
                "该转移当前状态为 " + state + "，不能办理此步骤，请重新读取。",
                "This move is " + state + "; the step is not open. Read it again.");
    }
}
