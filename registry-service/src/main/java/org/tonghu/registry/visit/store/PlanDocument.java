package org.tonghu.registry.visit.store;

import java.time.LocalDate;
import java.util.List;
import org.bson.codecs.pojo.annotations.BsonId;
import org.jspecify.annotations.Nullable;
import org.tonghu.registry.child.support.Joined;
import org.tonghu.registry.child.support.OfChild;
import org.tonghu.registry.visit.RiskFlag;
import org.tonghu.registry.visit.RiskLevel;
import org.tonghu.registry.worklist.support.StoredWork;

/**
 * A plan as stored, under the id of its child.
 *
 * @param dueOn last day in time
 * @param waitingOn the same for a child that is to be visited; far away for one that has left or
 *     was joined with another
 */
record PlanDocument(
        @BsonId String id,
        long revision,
        @Nullable String child,
        List<String> visibleTo,
        List<Joined> joined,
        RiskLevel level,
        List<RiskFlag> flags,
        boolean priority,
        LocalDate since,
        LocalDate dueOn,
        LocalDate waitingOn,
        boolean left,
        String sealed)
        implements OfChild<PlanDocument> {

    /** It stays the plan of its own child, asleep while that is joined with another. */
    @Override
    public PlanDocument hanging(@Nullable String of, List<String> codes, List<Joined> steps) {
        return new PlanDocument(
                id,
                revision,
                child,
                codes,
                steps,
                level,
                flags,
                priority && steps.isEmpty(),
                since,
                dueOn,
                waitingOn(dueOn, left, steps),
                left,
                sealed);
    }

    static LocalDate waitingOn(LocalDate due, boolean left, List<Joined> steps) {
        return left || !steps.isEmpty() ? StoredWork.NO_DAY : due;
    }
}
