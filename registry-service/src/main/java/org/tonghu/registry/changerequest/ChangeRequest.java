package org.tonghu.registry.changerequest;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.tonghu.starter.domain.Event;
import org.tonghu.starter.domain.Refused;

/**
 * A proposed correction of a child's record.
 *
 * @param by account that proposed it
 * @param decideBy last day on which a decision is in time
 * @param closing null while it is open
 */
public record ChangeRequest(
        String id,
        long revision,
        String child,
        Proposal proposal,
        String by,
        LocalDate on,
        LocalDate decideBy,
        State state,
        @Nullable Closing closing) {

    /** A request after a step, and what happened to it. */
    public record Step(ChangeRequest request, List<Event> events) {}

    /**
     * @throws Refused if the record says already what is proposed
     */
    public static Step propose(
            String id,
            String child,
            Proposal proposal,
            String by,
            LocalDate on,
            LocalDate decideBy) {
        if (proposal.differing(proposal.before()).size() < proposal.fields().size()) {
            throw ChangeRefusals.nothingNew();
        }
        return new ChangeRequest(id, 0, child, proposal, by, on, decideBy, State.OPEN, null)
                .step("change-request.proposed");
    }

    /**
     * @param others open requests for the same child
     * @throws Refused if the same person proposed it, the record has changed since, or another
     *     proposal tells the same fields differently
     */
    public Step approve(Told now, Collection<ChangeRequest> others, LocalDate on, String who) {
        mustBeOpen();
        if (by.equals(who)) {
            throw ChangeRefusals.samePerson();
        }
        var changed = proposal.changedSince(now);
        if (!changed.isEmpty()) {
            throw ChangeRefusals.changedSince(changed);
        }
        var against = others.stream().filter(this::conflictsWith).map(ChangeRequest::id).toList();
        if (!against.isEmpty()) {
            throw ChangeRefusals.conflicting(against);
        }
        return closed(State.APPROVED, new Closing(on, who, null)).step("change-request.approved");
    }

    /**
     * @throws Refused if the same person proposed it: who changes his or her mind withdraws
     */
    public Step reject(String reason, LocalDate on, String who) {
        mustBeOpen();
        if (by.equals(who)) {
            throw ChangeRefusals.samePerson();
        }
        return closed(State.REJECTED, new Closing(on, who, reason)).step("change-request.rejected");
    }

    public Step withdraw(LocalDate on, String who) {
        mustBeOpen();
        if (!by.equals(who)) {
            throw ChangeRefusals.notYours();
        }
        return closed(State.WITHDRAWN, new Closing(on, who, null)).step("change-request.withdrawn");
    }

    public boolean conflictsWith(ChangeRequest other) {
        return !id.equals(other.id)
                && child.equals(other.child)
                && other.state == State.OPEN
                && !proposal.against(other.proposal).isEmpty();
    }

    public ChangeRequest readAt(long read) {
        return new ChangeRequest(id, read, child, proposal, by, on, decideBy, state, closing);
    }

    private void mustBeOpen() {
        if (state != State.OPEN) {
            throw ChangeRefusals.notOpen(state);
        }
    }

    private ChangeRequest closed(State how, Closing end) {
        return new ChangeRequest(id, revision, child, proposal, by, on, decideBy, how, end);
    }

    private Step step(String type) {
        var fields = proposal.fields().stream().map(Objects::toString).sorted().toList();
        return new Step(this, List.of(new Event(type, fields, Map.of("child", child))));
    }
}
