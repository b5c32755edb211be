package org.tonghu.benefits.payment;

import java.time.Instant;
import java.time.YearMonth;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.tonghu.benefits.eligibility.Programme;

/**
 * The payments of one unit for one month. It takes what is not yet paid; another run of the same
 * unit and month takes what was left over.
 *
 * @param visibleTo codes whose holders may see it
 * @param totals null until calculated
 * @param cancellation null unless cancelled, or about to be
 */
public record PaymentRun(
        String id,
        long revision,
        YearMonth month,
        String unit,
        Set<Programme> programmes,
        List<String> visibleTo,
        RunState state,
        String startedBy,
        Instant startedAt,
        @Nullable Totals totals,
        @Nullable String approvedBy,
        @Nullable Instant approvedAt,
        @Nullable Cancellation cancellation) {

    public PaymentRun {
        programmes = Set.copyOf(programmes);
        visibleTo = List.copyOf(visibleTo);
    }

    /** Repeating it gives the same: totals are counted anew from what is stored. */
    public PaymentRun calculated(Totals counted) {
        if (state == RunState.APPROVED || cancellation != null) return this;
        return in(RunState.CALCULATED, counted, null, null);
    }

    /**
     * @param signedGrants whether the approver confirmed a grant of this run
     */
    public PaymentRun approve(String by, Instant at, boolean signedGrants) {
        if (state != RunState.CALCULATED) throw RunRefusals.notCalculated(state);
        if (signedGrants) throw RunRefusals.approverConfirmed();
        return in(RunState.APPROVED, totals, by, at);
    }

    /**
     * Before approval only: what was paid is changed by reversing it and adding another payment
     * (郑民文〔2020〕57号 二(六)).
     *
     * @param signedGrants whether who cancels confirmed a grant of this run
     * @param atWork whether its calculation still goes on
     */
    public PaymentRun cancel(Cancellation asked, boolean signedGrants, boolean atWork) {
        if (state == RunState.APPROVED) throw RunRefusals.approved();
        if (cancellation != null) throw RunRefusals.cancelledBefore(state);
        if (atWork) throw RunRefusals.atWork(state);
        if (signedGrants) throw RunRefusals.cancellerConfirmed();
        return new PaymentRun(
                id,
                revision,
                month,
                unit,
                programmes,
                visibleTo,
                RunState.CANCELLING,
                startedBy,
                startedAt,
                totals,
                null,
                null,
                asked);
    }

    /** The same cancellation asked for again, e.g. after a broken connection. */
    public boolean cancelledAs(String by, String reason) {
        return cancellation != null
                && cancellation.by().equals(by)
                && cancellation.reason().equals(reason);
    }

    /** All its payments are reversed. Repeating it changes nothing. */
    public PaymentRun reversed() {
        return state == RunState.CANCELLING ? in(RunState.CANCELLED, totals, null, null) : this;
    }

    /**
     * @param atWork whether a job still works on it
     */
    public void requireBrokenOff(boolean atWork) {
        if (state != RunState.CALCULATING && state != RunState.CANCELLING)
            throw RunRefusals.nothingToRestart(state);
        if (atWork) throw RunRefusals.atWork(state);
    }

    private PaymentRun in(
            RunState next, @Nullable Totals counted, @Nullable String by, @Nullable Instant at) {
        return new PaymentRun(
                id,
                revision,
                month,
                unit,
                programmes,
                visibleTo,
                next,
                startedBy,
                startedAt,
                counted,
                by,
                at,
                cancellation);
    }
}
