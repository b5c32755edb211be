package org.tonghu.benefits.payment.web;

import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.tonghu.benefits.grant.Grant;
import org.tonghu.benefits.grant.Grants;
import org.tonghu.benefits.payment.LineState;
import org.tonghu.benefits.payment.PayGrants;
import org.tonghu.benefits.payment.PaymentRun;
import org.tonghu.benefits.payment.PaymentRuns;
import org.tonghu.benefits.payment.Slots;
import org.tonghu.benefits.payment.Totals;
import org.tonghu.starter.jobs.JobHandler;
import org.tonghu.starter.jobs.JobRun;
import org.tonghu.starter.time.BusinessClock;

/**
 * Calculates a run, a batch of grants at a time in the order of their ids. Killed anywhere and
 * taken up again it pays every child once: the slots say who is paid, and totals are counted from
 * them.
 */
@Component
class RunJob implements JobHandler<RunJob.Parameter> {

    static final String KIND = "payment-run";
    private static final int BATCH = 200;

    record Parameter(String run) {}

    private final PaymentRuns runs;
    private final Slots slots;
    private final Grants grants;
    private final RunCalculations calculations;
    private final BusinessClock clock;

    RunJob(
            PaymentRuns runs,
            Slots slots,
            Grants grants,
            RunCalculations calculations,
            BusinessClock clock) {
        this.runs = runs;
        this.slots = slots;
        this.grants = grants;
        this.calculations = calculations;
        this.clock = clock;
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
        payAll(job, run);
        var totals = totals(run.id());
        var calculated = run.calculated(totals);
        if (!calculated.equals(run)) runs.save(calculated, "payment-run.calculated");
        return Map.of(
                "run",
                run.id(),
                "paid",
                Long.toString(totals.paid()),
                "amount",
                totals.amount().toString());
    }

    private void payAll(JobRun job, PaymentRun run) {
        var pay = new PayGrants(calculations.start(), slots, runs);
        long total = grants.countPayable(run.unit(), run.month(), run.programmes());
        long done = 0;
        String after = job.cursor().orElse("");
        for (List<Grant> batch = next(run, after); !batch.isEmpty(); batch = next(run, after)) {
            pay.pay(run, batch, clock.now());
            after = batch.getLast().id();
            done += batch.size();
            job.progress(done, total, after);
        }
    }

    private List<Grant> next(PaymentRun run, String after) {
        return grants.payable(run.unit(), run.month(), run.programmes(), after, BATCH);
    }

    private Totals totals(String run) {
        var paid = slots.paidBy(run);
        var lines = runs.count(run);
        return new Totals(
                paid.children(),
                paid.amount(),
                lines.getOrDefault(LineState.AMOUNT_OPEN, 0L),
                lines.getOrDefault(LineState.REFUSED, 0L),
                lines.getOrDefault(LineState.NOT_DUE, 0L));
    }
}
