package org.tonghu.registry.delegatedcare.support;

import java.util.Set;
import org.springframework.stereotype.Component;
import org.tonghu.registry.child.Children;
import org.tonghu.registry.delegatedcare.ReckonCover;
import org.tonghu.registry.listing.Sight;
import org.tonghu.starter.events.EventSubscriber;
import org.tonghu.starter.events.LoggedEvent;
import org.tonghu.starter.time.BusinessClock;

/** Works out how a child stands after it or a confirmation has changed. */
@Component
class KeepCovers implements EventSubscriber {

    private final Children children;
    private final ReckonCover reckon;
    private final BusinessClock clock;

    KeepCovers(Children children, ReckonCover reckon, BusinessClock clock) {
        this.children = children;
        this.reckon = reckon;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "keep-care-covers";
    }

    @Override
    public Set<String> types() {
        return Set.of(
                "child.registered",
                "child.corrected",
                "child.classified",
                "delegated-care.signed",
                "delegated-care.ended");
    }

    @Override
    public void handle(LoggedEvent event) {
        var id = event.details().getOrDefault("child", event.aggregateId());
        children.find(id, Sight.ALL)
                .ifPresent(child -> reckon.of(child, children.visibleTo(child, clock.today())));
    }
}
