package org.tonghu.registry.delegatedcare.web;

import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;
import org.tonghu.registry.child.Child;
import org.tonghu.registry.child.Children;
import org.tonghu.registry.delegatedcare.ReckonCover;
import org.tonghu.registry.listing.support.Sights;
import org.tonghu.starter.caller.Caller;
import org.tonghu.starter.problem.NotFound;
import org.tonghu.starter.time.BusinessClock;

/** The child that a caller speaks of, and how it stands afterwards. */
@Component
class CareDesk {

    private final Children children;
    private final ReckonCover reckon;
    private final BusinessClock clock;

    CareDesk(Children children, ReckonCover reckon, BusinessClock clock) {
        this.children = children;
        this.reckon = reckon;
        this.clock = clock;
    }

    /**
     * @throws NotFound for a child out of the caller's reach
     */
    Child child(String id, Caller caller) {
        return children.find(id, Sights.of(caller)).orElseThrow(() -> new NotFound("child", id));
    }

    List<String> visibleTo(Child child) {
        return children.visibleTo(child, today());
    }

    /** At once, so that the caller's list of work is right when he or she looks at it next. */
    void reckon(Child child) {
        reckon.of(child, visibleTo(child));
    }

    LocalDate today() {
        return clock.today();
    }
}
