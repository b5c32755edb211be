package org.tonghu.registry.visit.store;

import org.springframework.stereotype.Component;
import org.tonghu.registry.child.Children;
import org.tonghu.registry.listing.Sight;
import org.tonghu.registry.visit.FollowUpVisit;
import org.tonghu.starter.time.BusinessClock;

/** Works the plan of a child out anew after its visits have changed hands. */
@Component
class RecountPlan {

    private final Children children;
    private final FollowUpVisit followUp;
    private final BusinessClock clock;

    RecountPlan(Children children, FollowUpVisit followUp, BusinessClock clock) {
        this.children = children;
        this.followUp = followUp;
        this.clock = clock;
    }

    void of(String id) {
        children.find(id, Sight.ALL)
                .ifPresent(child ->
                        followUp.recount(
                                child, children.visibleTo(child, clock.today()), plan -> plan));
    }
}
