package org.tonghu.benefits.payment.web;

import java.time.Instant;
import java.time.YearMonth;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tonghu.benefits.eligibility.Programme;
import org.tonghu.benefits.payment.PaymentRun;
import org.tonghu.benefits.payment.RunState;
import org.tonghu.benefits.payment.Totals;

/**
 * @param totals null until calculated
 */
record RunAnswer(
        String id,
        long revision,
        YearMonth month,
        String unit,
        List<Programme> programmes,
        RunState state,
        String startedBy,
        Instant startedAt,
        @Nullable Totals totals,
        @Nullable String approvedBy,
        @Nullable Instant approvedAt) {

    static RunAnswer of(PaymentRun run) {
        return new RunAnswer(
                run.id(),
                run.revision(),
                run.month(),
                run.unit(),
                run.programmes().stream().sorted().toList(),
                run.state(),
                run.startedBy(),
                run.startedAt(),
                run.totals(),
                run.approvedBy(),
                run.approvedAt());
    }
}
