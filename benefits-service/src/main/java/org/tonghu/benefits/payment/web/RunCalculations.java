package org.tonghu.benefits.payment.web;

import org.springframework.stereotype.Component;
import org.tonghu.benefits.child.KnownChildren;
import org.tonghu.benefits.child.PayingUnits;
import org.tonghu.benefits.eligibility.AssessEligibility;
import org.tonghu.benefits.parameter.Parameters;
import org.tonghu.benefits.payment.CalculatePayment;

/** One calculation for each run of a job, for it keeps the rates it has read. */
@Component
class RunCalculations {

    private final AssessEligibility assess;
    private final KnownChildren children;
    private final PayingUnits units;
    private final Parameters parameters;

    RunCalculations(
            AssessEligibility assess,
            KnownChildren children,
            PayingUnits units,
            Parameters parameters) {
        this.assess = assess;
        this.children = children;
        this.units = units;
        this.parameters = parameters;
    }

    CalculatePayment start() {
        return new CalculatePayment(assess, children, units, parameters);
    }
}
