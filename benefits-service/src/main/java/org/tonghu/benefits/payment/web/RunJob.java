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
import org.tonghu.starter.store.Stale;
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

    /**
     * @param last id of the last grant done; empty: none yet
     */
    private record Progress(long done, String last) {

        static Progress read(String cursor) {
            var parts = cursor.split(" ", 2);
            return new Progress(Long.parseLong(parts[0]), parts[1]);
        }

        String written() {
            return done + " " + last;
        }
    }

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
        var ended = ended(job, run.id());
        var totals = ended.totals();
        if (totals == null || ended.cancellation() != null) return Map.of("run", run.id());
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
        var at = job.cursor().map(Progress::read).orElse(new Progress(0, ""));
        for (List<Grant> batch = next(run, at); !batch.isEmpty(); batch = next(run, at)) {
            if (cancelled(run.id())) return;
            pay.pay(run, batch, clock.now());
            at = new Progress(at.done() + batch.size(), batch.getLast().id());
            if (cancelled(run.id())) return;
            job.progress(at.done(), Math.max(total, at.done()), at.written());
        }
    }

    private boolean cancelled(String run) {
        return runs.get(run).cancellation() != null;
    }

    /**
     * Calculated; or, where somebody cancelled the run before its work broke off for good, with
     * everything taken back that it still paid.
     */
    private PaymentRun ended(JobRun job, String id) {
        while (true) {
            var run = runs.get(id);
            if (run.cancellation() != null) {
                calculations.reverse(job, run);
                return run;
            }
            var calculated = run.calculated(totals(id));
            if (calculated.equals(run)) return run;
            try {
                return runs.save(calculated, "payment-run.calculated");
            } catch (Stale e) {
                continue; // somebody took a step with the run: look again
            }
        }
    }

    private List<Grant> next(PaymentRun run, Progress at) {
        return grants.payable(run.unit(), run.month(), run.programmes(), at.last(), BATCH);
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
