package org.tonghu.benefits.payment;

import java.time.YearMonth;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.tonghu.benefits.child.KnownChild;
import org.tonghu.benefits.child.KnownChildren;
import org.tonghu.benefits.child.PayingUnits;
import org.tonghu.benefits.eligibility.AssessEligibility;
import org.tonghu.benefits.eligibility.Rates;
import org.tonghu.benefits.grant.Grant;
import org.tonghu.benefits.parameter.Parameters;
import org.tonghu.benefits.parameter.UnitRates;

/**
 * Judges a grant's programme for the month that is paid: facts and care in force for the month,
 * rates of the unit that pays it. A grant alone pays nothing where the right is not there. Rates
 * are read once for a run.
 */
public final class CalculatePayment {

    private final AssessEligibility assess;
    private final KnownChildren children;
    private final PayingUnits units;
    private final Parameters parameters;
    private final Map<String, Rates> rates = new ConcurrentHashMap<>();

    public CalculatePayment(
            AssessEligibility assess,
            KnownChildren children,
            PayingUnits units,
            Parameters parameters) {
        this.assess = assess;
        this.children = children;
        this.units = units;
        this.parameters = parameters;
    }

    public DuePayment of(Grant grant, YearMonth month) {
        var child =
                children.find(grant.basis().child())
                        .orElseThrow(() ->
                                new IllegalStateException("A grant of a child that is not known"));
        var payer = units.in(month, child);
        if (child.leftBefore(month)) return new DuePayment(payer, null);
        var due = judged(grant, month, child, payer);
        return due.due() && !grant.covers(month) ? new DuePayment(payer, null) : due;
    }

    private DuePayment judged(Grant grant, YearMonth month, KnownChild child, String payer) {
        var rate = rates.computeIfAbsent(payer, unit -> new UnitRates(parameters.of(unit)));
        var assessment = assess.assess(child.factsIn(month), month.atDay(1), rate);
        return new DuePayment(payer, assessment.of(grant.programme()));
    }
}
