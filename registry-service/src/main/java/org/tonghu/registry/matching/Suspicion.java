package org.tonghu.registry.matching;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.tonghu.starter.domain.Event;

/**
 * A list may say something about a child. Until a person has verified it, and after, nothing
 * changes by itself: neither the record nor a right.
 *
 * @param list on which it was said first
 * @param says what the row says, by column; sealed in the store
 * @param dueOn last day on which it is verified in time
 * @param verifications all that were made; the last one counts while it is not open
 */
public record Suspicion(
        String id,
        long revision,
        String child,
        ListKind kind,
        YearMonth month,
        String list,
        Relation relation,
        MatchedBy matchedBy,
        Suggestion suggestion,
        Map<String, String> says,
        LocalDate raisedOn,
        LocalDate dueOn,
        State state,
        List<Checked> verifications) {

    public enum State {
        OPEN,
        CONFIRMED,
        REJECTED
    }

    public Suspicion {
        says = Map.copyOf(says);
        verifications = List.copyOf(verifications);
    }

    /** A suspicion after a step, and what happened. */
    public record Step(Suspicion suspicion, Event event) {}

    /**
     * @throws org.tonghu.starter.domain.Refused if it was verified already, or the verification
     *     does not tell what was done or why not
     */
    public Step verify(Checked verification) {
        if (state != State.OPEN) {
            throw MatchingRefusals.verifiedAlready(state);
        }
        var all = new ArrayList<>(verifications);
        all.add(verification);
        var next = verification.isTrue() ? State.CONFIRMED : State.REJECTED;
        return step(next, dueOn, all, next == State.CONFIRMED ? "confirmed" : "rejected");
    }

    /**
     * Somebody erred; it waits again.
     *
     * @throws org.tonghu.starter.domain.Refused if it is open anyway
     */
    public Step reopen(LocalDate due) {
        if (state == State.OPEN) {
            throw MatchingRefusals.open();
        }
        return step(State.OPEN, due, verifications, "reopened");
    }

    public @Nullable Checked verification() {
        return state == State.OPEN ? null : verifications.getLast();
    }

    public Suspicion readAt(long revisionRead) {
        return with(revisionRead, state, dueOn, verifications);
    }

    private Step step(State next, LocalDate due, List<Checked> all, String what) {
        var details = Map.of("child", child, "suggestion", suggestion.name());
        return new Step(
                with(revision, next, due, all), Event.of("matching-suspicion." + what, details));
    }

    private Suspicion with(long at, State now, LocalDate due, List<Checked> all) {
        return new Suspicion(
                id,
                at,
                child,
                kind,
                month,
                list,
                relation,
                matchedBy,
                suggestion,
                says,
                raisedOn,
                due,
                now,
                all);
    }

    /** What it says stays out of logs. */
    @Override
    public String toString() {
        return "Suspicion[" + id + "]";
    }
}
