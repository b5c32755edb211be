package org.tonghu.benefits.payment;

import java.time.Instant;
import java.time.YearMonth;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.tonghu.benefits.eligibility.Programme;
import org.tonghu.starter.domain.Refused;

/**
 * The payments of one unit for one month. It takes what is not yet paid; another run of the same
 * unit and month takes what was left over.
 *
 * @param visibleTo codes whose holders may see it
 * @param totals null until calculated
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
        @Nullable Instant approvedAt) {

    public PaymentRun {
        programmes = Set.copyOf(programmes);
        visibleTo = List.copyOf(visibleTo);
    }

    /** Repeating it gives the same: totals are counted anew from what is stored. */
    public PaymentRun calculated(Totals counted) {
        if (state == RunState.APPROVED) return this;
        return in(RunState.CALCULATED, counted, null, null);
    }

    /**
     * @param signedGrants whether the approver confirmed a grant of this run
     */
    public PaymentRun approve(String by, Instant at, boolean signedGrants) {
        if (state != RunState.CALCULATED) throw notCalculated();
        if (signedGrants) throw approverConfirmed();
        return in(RunState.APPROVED, totals, by, at);
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
                at);
    }

    private Refused notCalculated() {
        return new Refused(
                "RUN_NOT_CALCULATED",
                "",
                "该批次当前状态为 %s，只有计算完成且未审批的批次可以审批。".formatted(state),
                "The run is %s; only a calculated run that is not approved yet can be approved."
                        .formatted(state));
    }

    private static Refused approverConfirmed() {
        return new Refused(
                "APPROVER_CONFIRMED_A_GRANT",
                "郑民文〔2020〕57号 二(六)",
                "您确认过本批次中的待遇，不能再审批该批次；请由本单位另一名支付人员审批。",
                "You confirmed a grant of this run, so another payment officer has to approve it.");
    }
}
