package org.tonghu.registry.reminder;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.tonghu.starter.domain.Event;
import org.tonghu.starter.domain.Refused;

/**
 * A text on its way to one officer.
 *
 * @param id follows from deadline, step and recipient, so that none is written twice
 * @param list which work
 * @param attempts how often a gateway was asked to take it
 * @param notBefore time of the next attempt
 * @param fault code of what went wrong last; null where nothing did
 */
public record Message(
        String id,
        long revision,
        String contact,
        String list,
        String step,
        Text text,
        LocalDate queuedOn,
        State state,
        int attempts,
        Instant notBefore,
        @Nullable String fault,
        @Nullable Instant sentAt) {

    private static final int MOST_ATTEMPTS = 6;
    private static final Duration FIRST_WAIT = Duration.ofMinutes(1);

    public enum State {
        QUEUED,
        SENT,
        FAILED
    }

    /** The message as it is from now on, and what happened to it. */
    public record Change(Message message, List<Event> events) {}

    public Change queued() {
        return new Change(this, List.of(event("message.queued")));
    }

    public Change sent(Instant at) {
        return new Change(
                as(State.SENT, attempts + 1, at, null, at), List.of(event("message.sent")));
    }

    /**
     * A gateway did not take it: tried again later, each time after twice as long, until it has
     * failed.
     *
     * @param forGood trying again would not help
     */
    public Change notTaken(String why, boolean forGood, Instant at) {
        int tried = attempts + 1;
        if (forGood || tried >= MOST_ATTEMPTS) {
            return new Change(
                    as(State.FAILED, tried, at, why, null), List.of(event("message.failed")));
        }
        var next = at.plus(FIRST_WAIT.multipliedBy(1L << (tried - 1)));
        return new Change(as(State.QUEUED, tried, next, why, null), List.of());
    }

    /**
     * Somebody has put right what was wrong.
     *
     * @throws Refused unless it has failed
     */
    public Change again(Instant at) {
        if (state != State.FAILED) {
            throw new Refused(
                    "MESSAGE_HAS_NOT_FAILED",
                    "",
                    "只有发送失败的短信可以重新发送。",
                    "Only a message that has failed can be sent again.");
        }
        return new Change(as(State.QUEUED, 0, at, null, null), List.of(event("message.queued")));
    }

    public Message readAt(long revisionRead) {
        return new Message(
                id,
                revisionRead,
                contact,
                list,
                step,
                text,
                queuedOn,
                state,
                attempts,
                notBefore,
                fault,
                sentAt);
    }

    private Event event(String type) {
        return Event.of(type, Map.of("list", list, "step", step));
    }

    private Message as(
            State next, int tried, Instant due, @Nullable String why, @Nullable Instant sent) {
        return new Message(
                id, revision, contact, list, step, text, queuedOn, next, tried, due, why, sent);
    }
}
