package org.tonghu.registry.visit.web;

import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;
import org.tonghu.registry.child.Child;
import org.tonghu.registry.child.Children;
import org.tonghu.registry.classification.support.evidence.Faults;
import org.tonghu.registry.listing.support.Sights;
import org.tonghu.registry.visit.RecordVisit;
import org.tonghu.registry.visit.Visit;
import org.tonghu.starter.caller.Caller;
import org.tonghu.starter.problem.NotFound;
import org.tonghu.starter.time.BusinessClock;

/** Records visits for a caller. */
@Component
class VisitDesk {

    private final RecordVisit recordVisit;
    private final Children children;
    private final BusinessClock clock;

    VisitDesk(RecordVisit recordVisit, Children children, BusinessClock clock) {
        this.recordVisit = recordVisit;
        this.children = children;
        this.clock = clock;
    }

    /**
     * @throws NotFound for a child out of the caller's reach
     */
    Visit record(String id, VisitRequest request, Caller caller) {
        var child = child(request.child(), caller);
        var faults = new Faults();
        request.check(clock.today(), clock.now(), faults);
        faults.day("#/nextOn", request.nextOn());
        faults.order("#/on", child.identity().birthDate(), request.on());
        faults.raise();
        return recordVisit.record(
                id, request.told(), caller.id(), clock.now(), child, visibleTo(child));
    }

    Child child(String id, Caller caller) {
        return children.find(id, Sights.of(caller)).orElseThrow(() -> new NotFound("child", id));
    }

    List<String> visibleTo(Child child) {
        return children.visibleTo(child, clock.today());
    }

    LocalDate today() {
        return clock.today();
    }
}
