package org.tonghu.registry.orphancare.web;

import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;
import org.tonghu.registry.child.Child;
import org.tonghu.registry.child.Children;
import org.tonghu.registry.classification.support.evidence.Faults;
import org.tonghu.registry.division.Jurisdictions;
import org.tonghu.registry.listing.support.Sights;
import org.tonghu.registry.orphancare.Orphanhood;
import org.tonghu.registry.orphancare.support.ReckonById;
import org.tonghu.starter.caller.Caller;
import org.tonghu.starter.problem.NotFound;
import org.tonghu.starter.time.BusinessClock;

/** The child that a caller speaks of, and what it lacks afterwards. */
@Component
class OrphanDesk {

    private final Children children;
    private final ReckonById reckon;
    private final Jurisdictions jurisdictions;
    private final BusinessClock clock;

    OrphanDesk(
            Children children,
            ReckonById reckon,
            Jurisdictions jurisdictions,
            BusinessClock clock) {
        this.children = children;
        this.reckon = reckon;
        this.jurisdictions = jurisdictions;
        this.clock = clock;
    }

    /**
     * @throws NotFound for a child out of the caller's reach
     */
    Child child(String id, Caller caller) {
        return children.find(id, Sights.of(caller)).orElseThrow(() -> new NotFound("child", id));
    }

    Orphanhood orphanhood(Child child) {
        return Orphanhood.of(child, today());
    }

    List<String> visibleTo(Child child) {
        return children.visibleTo(child, today());
    }

    /** The unit that answers for the child, and so issues and signs. */
    String unit(Child child) {
        return jurisdictions.managingUnit(child.facts().residence().code(), today()).orElseThrow();
    }

    /** At once, so that the caller's list of work is right when he or she looks at it next. */
    void reckon(String child) {
        reckon.of(child);
    }

    /** A day that has come, not before another. */
    void checkDay(String pointer, LocalDate earliest, LocalDate day, Faults faults) {
        faults.day(pointer, day);
        faults.order(pointer, earliest, day);
        if (day.isAfter(today())) {
            faults.add(pointer, "IN_THE_FUTURE", "日期不得晚于今天。", "The day lies in the future.");
        }
    }

    LocalDate today() {
        return clock.today();
    }
}
