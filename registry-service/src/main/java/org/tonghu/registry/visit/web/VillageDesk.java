package org.tonghu.registry.visit.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.tonghu.registry.division.Jurisdictions;
import org.tonghu.registry.listing.Sight;
import org.tonghu.registry.listing.Wanted;
import org.tonghu.registry.visit.Handover;
import org.tonghu.registry.visit.HelpTasks;
import org.tonghu.registry.visit.VisitPlan;
import org.tonghu.registry.visit.VisitPlans;
import org.tonghu.registry.visit.VisitTerms;
import org.tonghu.starter.caller.Caller;
import org.tonghu.starter.problem.Invalid;
import org.tonghu.starter.time.BusinessClock;

/** What a village's director has in hand. */
@Component
class VillageDesk {

    private static final int PAGE = 500;

    private final VisitPlans plans;
    private final HelpTasks tasks;
    private final VisitTerms terms;
    private final Jurisdictions jurisdictions;
    private final BusinessClock clock;

    VillageDesk(
            VisitPlans plans,
            HelpTasks tasks,
            VisitTerms terms,
            Jurisdictions jurisdictions,
            BusinessClock clock) {
        this.plans = plans;
        this.tasks = tasks;
        this.terms = terms;
        this.jurisdictions = jurisdictions;
        this.clock = clock;
    }

    /**
     * Codes whose holders may see the village.
     *
     * @throws Invalid for one that is not there
     */
    List<String> line(String pointer, String village, Caller caller) {
        if (!jurisdictions.knows(village)) {
            throw new Invalid(
                    pointer,
                    "UNKNOWN_PLACE",
                    "区划代码 " + village + " 不存在，请核对。",
                    "There is no division " + village + ".");
        }
        var codes = jurisdictions.visibleTo(village, clock.today());
        caller.mustReach(codes);
        return codes;
    }

    /** Every child to be visited there, what is due first comes first. */
    List<Handover.Handed> children(String village, Sight sight) {
        var all = new ArrayList<Handover.Handed>();
        @Nullable String cursor = null;
        do {
            var page = plans.ofPlace(village, sight, new Wanted(PAGE, cursor));
            page.items().forEach(it -> all.add(handed(it)));
            cursor = page.next();
        } while (cursor != null);
        return all;
    }

    LocalDate today() {
        return clock.today();
    }

    private Handover.Handed handed(VisitPlan plan) {
        return new Handover.Handed(
                plan.child(), plan.level(), plan.dueOn(terms), tasks.open(plan.child()));
    }
}
