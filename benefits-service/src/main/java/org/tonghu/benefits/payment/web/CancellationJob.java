package org.tonghu.benefits.payment.web;

import java.util.Map;
import org.springframework.stereotype.Component;
import org.tonghu.benefits.payment.PaymentRuns;
import org.tonghu.starter.jobs.JobHandler;
import org.tonghu.starter.jobs.JobRun;

/**
 * Reverses the payments of a run that was cancelled, and says when all are. Killed anywhere and
 * taken up again it reverses each payment once.
 */
@Component
class CancellationJob implements JobHandler<CancellationJob.Parameter> {

    static final String KIND = "payment-run-cancellation";

    record Parameter(String run) {}

    private final PaymentRuns runs;
    private final ReverseRun reverse;

    CancellationJob(PaymentRuns runs, ReverseRun reverse) {
        this.runs = runs;
        this.reverse = reverse;
    }

    static String idFor(String run) {
        return run + "-cancellation";
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public Class<Parameter> parameters() {
        return Parameter.class;
    }

    @Override
    public Map<String, String> run(JobRun job, Parameter parameter) {
        var run = runs.get(parameter.run());
        long reversed = reverse.reverse(job, run);
        var done = run.reversed();
        if (!done.equals(run)) runs.save(done, "payment-run.cancelled");
        return Map.of("run", run.id(), "reversed", Long.toString(reversed));
    }
}
