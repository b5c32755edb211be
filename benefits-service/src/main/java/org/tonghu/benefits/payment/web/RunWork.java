package org.tonghu.benefits.payment.web;

import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.tonghu.benefits.payment.Cancellation;
import org.tonghu.benefits.payment.PaymentRun;
import org.tonghu.benefits.payment.PaymentRuns;
import org.tonghu.benefits.payment.RunState;
import org.tonghu.starter.caller.Caller;
import org.tonghu.starter.caller.Role;
import org.tonghu.starter.jobs.Job;
import org.tonghu.starter.jobs.Jobs;
import org.tonghu.starter.time.BusinessClock;

/** The background work of a run: how it stands, taking it up again, cancelling. */
@Component
class RunWork {

    private final PaymentRuns runs;
    private final Jobs jobs;
    private final StartRun start;
    private final BusinessClock clock;

    RunWork(PaymentRuns runs, Jobs jobs, StartRun start, BusinessClock clock) {
        this.runs = runs;
        this.jobs = jobs;
        this.start = start;
        this.clock = clock;
    }

    /** Empty where nothing is to be done, or where a crash came before the job was stored. */
    Optional<Job> of(PaymentRun run) {
        return switch (run.state()) {
            case CALCULATING -> jobs.find(run.id());
            case CANCELLING -> jobs.find(CancellationJob.idFor(run.id()));
            case CALCULATED, APPROVED, CANCELLED -> Optional.empty();
        };
    }

    /** Goes on where it broke off, whatever it was; what is done already is not done twice. */
    StartRun.Started restart(PaymentRun run, Caller caller) {
        requireUnit(run.unit(), caller);
        run.requireBrokenOff(atWork(run));
        var saved = runs.save(run, "payment-run.restarted");
        var again = of(saved).flatMap(job -> jobs.again(job.id(), caller));
        var job = again.orElseGet(() -> begin(saved, caller));
        return new StartRun.Started(saved, jobs.location(job));
    }

    /** Asked again for the same reason by the same person it goes on with what was begun. */
    StartRun.Started cancel(PaymentRun run, String reason, Caller caller) {
        var asked = new Cancellation(caller.id(), clock.now(), reason);
        var signed = runs.confirmedBy(caller.id(), run.id());
        var cancelling = run.cancel(asked, signed, atWork(run));
        return reversing(runs.save(cancelling, "payment-run.cancelling"), caller);
    }

    StartRun.Started reversing(PaymentRun cancelled, Caller caller) {
        return new StartRun.Started(cancelled, jobs.location(begin(cancelled, caller)));
    }

    private Job begin(PaymentRun run, Caller caller) {
        var id = run.id();
        return run.state() == RunState.CALCULATING
                ? jobs.start(id, RunJob.KIND, new RunJob.Parameter(id), caller)
                : jobs.start(
                        CancellationJob.idFor(id),
                        CancellationJob.KIND,
                        new CancellationJob.Parameter(id),
                        caller);
    }

    private boolean atWork(PaymentRun run) {
        return of(run).filter(
                        job -> job.state() == Job.State.QUEUED || job.state() == Job.State.RUNNING)
                .isPresent();
    }

    /** Whoever may pay for the unit, and the unit's own officers. */
    private void requireUnit(String unit, Caller caller) {
        if (caller.is(Role.COUNTY_OFFICER)) caller.mustReach(Set.of(unit));
        else start.requirePayer(unit, caller);
    }
}
