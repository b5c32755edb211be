package org.tonghu.benefits.payment.web;

import org.springframework.stereotype.Component;
import org.tonghu.benefits.child.KnownChildren;
import org.tonghu.benefits.child.PayingUnits;
import org.tonghu.benefits.eligibility.AssessEligibility;
import org.tonghu.benefits.parameter.Parameters;
import org.tonghu.benefits.payment.CalculatePayment;
import org.tonghu.benefits.payment.PaymentRun;
import org.tonghu.starter.jobs.JobRun;

/** One calculation for each run of a job, for it keeps the rates it has read. */
@Component
class RunCalculations {

    private final AssessEligibility assess;
    private final KnownChildren children;
    private final PayingUnits units;
    private final Parameters parameters;
    private final ReverseRun reverse;

    RunCalculations(
            AssessEligibility assess,
            KnownChildren children,
            PayingUnits units,
            Parameters parameters,
            ReverseRun reverse) {
        this.assess = assess;
        this.children = children;
        this.units = units;
        this.parameters = parameters;
        this.reverse = reverse;
    }

    CalculatePayment start() {
        return new CalculatePayment(assess, children, units, parameters);
    }

    /** What a run that was cancelled has still paid is taken back. */
    void reverse(JobRun job, PaymentRun run) {
        reverse.reverse(job, run);
    }
}
