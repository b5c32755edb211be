package org.tonghu.registry.visit.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tonghu.registry.visit.RiskLevel;
import org.tonghu.registry.visit.RiskMark;
import org.tonghu.registry.visit.VisitPlan;
import org.tonghu.registry.visit.VisitTerms;
import org.tonghu.starter.access.ShowsChildren;

/**
 * By when a child is to be visited.
 *
 * @param priority first day as a priority child (重点儿童); null for one that is none
 * @param dueOn last day in time
 */
@JsonInclude(JsonInclude.Include.ALWAYS)
record PlanView(
        String child,
        RiskLevel level,
        List<RiskMark> risks,
        @Nullable LocalDate priority,
        @Nullable LocalDate lastMet,
        LocalDate dueOn,
        boolean overdue,
        boolean left)
        implements ShowsChildren {

    static PlanView of(VisitPlan plan, VisitTerms terms, LocalDate today) {
        var due = plan.dueOn(terms);
        return new PlanView(
                plan.child(),
                plan.level(),
                plan.marks(),
                plan.priority(),
                plan.lastMet(),
                due,
                !plan.left() && due.isBefore(today),
                plan.left());
    }

    @Override
    public Collection<String> childrenShown() {
        return List.of(child);
    }
}
