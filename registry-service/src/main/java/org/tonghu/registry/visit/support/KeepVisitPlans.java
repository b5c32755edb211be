package org.tonghu.registry.visit.support;

import java.util.Set;
import org.springframework.stereotype.Component;
import org.tonghu.registry.child.Child;
import org.tonghu.registry.child.Children;
import org.tonghu.registry.classification.HouseholdRegistration;
import org.tonghu.registry.listing.Sight;
import org.tonghu.registry.visit.FollowUpVisit;
import org.tonghu.registry.visit.RiskFlag;
import org.tonghu.registry.visit.RiskMark;
import org.tonghu.registry.visit.VisitPlan;
import org.tonghu.starter.events.EventSubscriber;
import org.tonghu.starter.events.LoggedEvent;
import org.tonghu.starter.time.BusinessClock;

/** Every child on file has a plan; one without household registration is a priority child. */
@Component
class KeepVisitPlans implements EventSubscriber {

    private final Children children;
    private final FollowUpVisit followUp;
    private final BusinessClock clock;

    KeepVisitPlans(Children children, FollowUpVisit followUp, BusinessClock clock) {
        this.children = children;
        this.followUp = followUp;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "keep-visit-plans";
    }

    @Override
    public Set<String> types() {
        return Set.of("child.registered", "child.corrected");
    }

    @Override
    public void handle(LoggedEvent event) {
        children.find(event.aggregateId(), Sight.ALL)
                .ifPresent(child ->
                        followUp.recount(
                                child,
                                children.visibleTo(child, clock.today()),
                                plan -> marked(plan, child)));
    }

    private VisitPlan marked(VisitPlan plan, Child child) {
        return child.facts().householdRegistration() == HouseholdRegistration.NONE
                ? plan.marked(new RiskMark(RiskFlag.NO_HOUSEHOLD_REGISTRATION, clock.today(), null))
                : plan;
    }
}
