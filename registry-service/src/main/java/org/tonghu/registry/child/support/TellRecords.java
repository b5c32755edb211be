package org.tonghu.registry.child.support;

import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.tonghu.registry.child.ChildRecords;
import org.tonghu.registry.child.Children;
import org.tonghu.registry.listing.Sight;
import org.tonghu.starter.events.EventSubscriber;
import org.tonghu.starter.events.LoggedEvent;
import org.tonghu.starter.time.BusinessClock;

/** What hangs on a child is seen by those who see the child, wherever it goes. */
@Component
class TellRecords implements EventSubscriber {

    private static final Sight EVERYTHING = new Sight(true, Set.of());

    private final Children children;
    private final List<ChildRecords> records;
    private final BusinessClock clock;

    TellRecords(Children children, List<ChildRecords> records, BusinessClock clock) {
        this.children = children;
        this.records = List.copyOf(records);
        this.clock = clock;
    }

    @Override
    public String name() {
        return "tell-records-of-children";
    }

    @Override
    public Set<String> types() {
        return Set.of("child.corrected", "child.moved", "child.care-changed", "child.reopened");
    }

    @Override
    public void handle(LoggedEvent event) {
        tell(event.aggregateId());
    }

    /** Sealed children are told of by the sealing itself. */
    void tell(String id) {
        children.find(id, EVERYTHING)
                .ifPresent(child -> {
                    var codes = children.visibleTo(child, clock.today());
                    records.forEach(it -> it.seenBy(id, codes));
                });
    }
}
