package org.tonghu.benefits.payment.web;

import java.util.Objects;
import org.springframework.stereotype.Component;
import org.tonghu.benefits.payment.PaymentRun;
import org.tonghu.benefits.payment.Slot;
import org.tonghu.benefits.payment.Slots;
import org.tonghu.starter.jobs.JobRun;
import org.tonghu.starter.time.BusinessClock;

/**
 * Takes back every live payment of a cancelled run. Each is one document update, so that it may
 * break off anywhere and be done again.
 */
@Component
class ReverseRun {

    private static final int BATCH = 200;

    private final Slots slots;
    private final BusinessClock clock;

    ReverseRun(Slots slots, BusinessClock clock) {
        this.slots = slots;
        this.clock = clock;
    }

    /**
     * @return how many payments were taken back
     */
    long reverse(JobRun job, PaymentRun run) {
        var asked = Objects.requireNonNull(run.cancellation());
        var reversal = new Slot.Reversal(asked.by(), asked.reason());
        long total = slots.paidBy(run.id()).children();
        long done = 0;
        int found;
        while ((found = slots.reverse(run.id(), reversal, clock.now(), BATCH)) > 0) {
            done += found;
            job.progress(done, Math.max(total, done), null);
        }
        return done;
    }
}
