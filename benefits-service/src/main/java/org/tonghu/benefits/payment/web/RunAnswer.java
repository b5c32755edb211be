package org.tonghu.benefits.payment.web;

import java.time.Instant;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.tonghu.benefits.eligibility.Programme;
import org.tonghu.benefits.payment.Cancellation;
import org.tonghu.benefits.payment.PaymentRun;
import org.tonghu.benefits.payment.RunState;
import org.tonghu.benefits.payment.Totals;
import org.tonghu.starter.jobs.Job;

/**
 * @param totals null until calculated; what was calculated, where the run was cancelled later
 * @param work of the calculation or the cancellation while it is not done: where it stands, and why
 *     it failed if it did; null where nothing is under way
 * @param cancellation null unless somebody cancelled the run
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
        @Nullable Instant approvedAt,
        @Nullable WorkAnswer work,
        @Nullable CancellationAnswer cancellation) {

    record WorkAnswer(Job.State state, long done, long total, List<String> errors) {}

    record CancellationAnswer(String by, Instant at, String reason) {}

    static RunAnswer of(PaymentRun run, Optional<Job> work) {
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
                run.approvedAt(),
                work.map(job -> new WorkAnswer(job.state(), job.done(), job.total(), job.errors()))
                        .orElse(null),
                cancellation(run.cancellation()));
    }

    private static @Nullable CancellationAnswer cancellation(@Nullable Cancellation it) {
        return it == null ? null : new CancellationAnswer(it.by(), it.at(), it.reason());
    }
}
