package org.tonghu.registry.visit;

import java.time.Instant;
import java.util.List;
import org.tonghu.registry.child.Child;
import org.tonghu.registry.visit.rules.ChildWasMet;
import org.tonghu.starter.domain.Refused;

/** Records a visit and all that follows from it. */
public final class RecordVisit {

    private final Visits visits;
    private final DeclaredPeriods periods;
    private final FollowUpVisit followUp;

    public RecordVisit(Visits visits, DeclaredPeriods periods, FollowUpVisit followUp) {
        this.visits = visits;
        this.periods = periods;
        this.followUp = followUp;
    }

    /**
     * A visit recorded under the same id before is answered as it is, and what follows from it is
     * made sure of.
     *
     * @param visibleTo codes whose holders may see the child
     * @throws Refused if the child had left by then
     */
    public Visit record(
            String id, Told told, String by, Instant now, Child child, List<String> visibleTo) {
        var left = child.departure();
        if (left != null && !told.on().isBefore(left.on())) {
            throw new Refused(
                    "CHILD_HAS_LEFT",
                    "郑民文〔2020〕57号 二(四)4",
                    "该儿童已于 " + left.on() + " 减员，不能登记此后的走访；如仍在辖区，请先恢复其档案。",
                    "The child left on "
                            + left.on()
                            + "; reopen the record before entering later visits.");
        }
        var declared = told.mode().remote() && periods.covers(visibleTo, told.on());
        var counted = ChildWasMet.judge(told.mode(), told.met(), declared);
        var visit = visits.enter(new Visit(id, 0, told, counted, by, now), visibleTo);
        followUp.follow(visit, child, visibleTo);
        return visit;
    }
}
