package org.tonghu.registry.visit.support;

import java.util.Set;
import org.springframework.stereotype.Component;
import org.tonghu.registry.child.Children;
import org.tonghu.registry.listing.Sight;
import org.tonghu.registry.visit.FollowUpVisit;
import org.tonghu.registry.visit.Visits;
import org.tonghu.starter.events.EventSubscriber;
import org.tonghu.starter.events.LoggedEvent;
import org.tonghu.starter.time.BusinessClock;

/** Makes sure of what follows from a visit where the process that recorded it was cut short. */
@Component
class FollowUpRecordedVisits implements EventSubscriber {

    private final Visits visits;
    private final Children children;
    private final FollowUpVisit followUp;
    private final BusinessClock clock;

    FollowUpRecordedVisits(
            Visits visits, Children children, FollowUpVisit followUp, BusinessClock clock) {
        this.visits = visits;
        this.children = children;
        this.followUp = followUp;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "follow-up-recorded-visits";
    }

    @Override
    public Set<String> types() {
        return Set.of("visit.recorded");
    }

    @Override
    public void handle(LoggedEvent event) {
        visits.find(event.aggregateId(), Sight.ALL)
                .ifPresent(visit ->
                        children.find(visit.told().child(), Sight.ALL)
                                .ifPresent(child ->
                                        followUp.follow(
                                                visit,
                                                child,
                                                children.visibleTo(child, clock.today()))));
    }
}
