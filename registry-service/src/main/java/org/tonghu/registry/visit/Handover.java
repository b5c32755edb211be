package org.tonghu.registry.visit;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tonghu.starter.domain.Refused;

/**
 * A director hands the children of a village over (工作交接): for good to a successor, or for a time to
 * a stand-in. Both know which children, what is due and what is open.
 *
 * @param from account name of whoever gives them up; null where nobody is left to sign
 * @param to account name of whoever takes them on
 * @param ends last day of a stand-in; null for a successor
 * @param children as they were when it was offered, and again when it was accepted
 */
public record Handover(
        String id,
        long revision,
        String village,
        Kind kind,
        @Nullable String from,
        String to,
        LocalDate starts,
        @Nullable LocalDate ends,
        String note,
        List<Handed> children,
        String offeredBy,
        LocalDate offeredOn,
        State state,
        @Nullable LocalDate decidedOn) {

    private static final String CLAUSE = "郑民文〔2020〕57号 二(四)1";

    public Handover {
        children = List.copyOf(children);
    }

    /** For good, or for a time. */
    public enum Kind {
        SUCCESSOR,
        STAND_IN
    }

    /** It counts once accepted. */
    public enum State {
        OFFERED,
        ACCEPTED,
        WITHDRAWN
    }

    /** A child handed over, by when it is to be visited, and how many help tasks are open. */
    public record Handed(String child, RiskLevel level, LocalDate dueOn, long openTasks) {}

    /**
     * @param account name of whoever accepts
     * @throws Refused for anybody but the one it is offered to, or once it was decided
     */
    public Handover accept(String account, List<Handed> now, LocalDate today) {
        mustBeOpen();
        if (!account.equals(to)) {
            throw new Refused(
                    "NOT_OFFERED_TO_YOU",
                    CLAUSE,
                    "该交接由 " + to + " 接收，请由其本人确认。",
                    "It is offered to " + to + ", who must accept it in person.");
        }
        return decided(State.ACCEPTED, now, today);
    }

    /**
     * @throws Refused once it was decided
     */
    public Handover withdraw(LocalDate today) {
        mustBeOpen();
        return decided(State.WITHDRAWN, children, today);
    }

    public Handover readAt(long read) {
        return new Handover(
                id, read, village, kind, from, to, starts, ends, note, children, offeredBy,
                offeredOn, state, decidedOn);
    }

    private void mustBeOpen() {
        if (state != State.OFFERED) {
            throw new Refused(
                    "HANDOVER_DECIDED",
                    CLAUSE,
                    "该交接已办结（" + state + "）。",
                    "This handover was decided (" + state + ").");
        }
    }

    private Handover decided(State next, List<Handed> handed, LocalDate on) {
        return new Handover(
                id, revision, village, kind, from, to, starts, ends, note, handed, offeredBy,
                offeredOn, next, on);
    }
}
