package org.tonghu.benefits.payment.web;

import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.tonghu.benefits.payment.PaymentRun;
import org.tonghu.benefits.payment.PaymentRuns;
import org.tonghu.benefits.payment.RunRules;
import org.tonghu.benefits.payment.RunState;
import org.tonghu.benefits.support.BenefitSettings;
import org.tonghu.starter.caller.Caller;
import org.tonghu.starter.caller.Role;
import org.tonghu.starter.jobs.Jobs;
import org.tonghu.starter.place.Places;
import org.tonghu.starter.problem.Invalid;
import org.tonghu.starter.time.BusinessClock;

/**
 * Starts the job of a run. Payment officers pay for their own unit, city officers for the city's.
 */
@Component
class StartRun {

    record Started(PaymentRun run, String location) {}

    private final PaymentRuns runs;
    private final Jobs jobs;
    private final Places places;
    private final BusinessClock clock;
    private final BenefitSettings settings;

    StartRun(
            PaymentRuns runs,
            Jobs jobs,
            Places places,
            BusinessClock clock,
            BenefitSettings settings) {
        this.runs = runs;
        this.jobs = jobs;
        this.places = places;
        this.clock = clock;
        this.settings = settings;
    }

    Started start(String id, RunRequest request, Caller caller) {
        var visibleTo = places.visibleTo(request.unit(), clock.today());
        if (visibleTo.isEmpty()) throw unknown(request.unit());
        requirePayer(request.unit(), caller);
        RunRules.requireBegun(request.month(), clock.month());
        var run = runs.add(run(id, request, visibleTo, caller));
        var job = jobs.start(id, RunJob.KIND, new RunJob.Parameter(id), caller);
        return new Started(run, jobs.location(job));
    }

    /** The unit's payment officer; for the city's own payments a city officer as well. */
    void requirePayer(String unit, Caller caller) {
        var pays = caller.is(Role.PAYMENT_OFFICER) || unit.equals(settings.cityUnit());
        caller.mustReach(pays ? Set.of(unit) : Set.of());
    }

    private PaymentRun run(String id, RunRequest request, List<String> visibleTo, Caller caller) {
        return new PaymentRun(
                id,
                0,
                request.month(),
                request.unit(),
                request.wanted(),
                visibleTo,
                RunState.CALCULATING,
                caller.id(),
                clock.now(),
                null,
                null,
                null,
                null);
    }

    private static Invalid unknown(String unit) {
        return new Invalid(
                "#/unit",
                "UNKNOWN_UNIT",
                "没有代码为“" + unit + "”的单位，请核对单位代码。",
                "There is no unit with code '" + unit + "'; check the code.");
    }
}
