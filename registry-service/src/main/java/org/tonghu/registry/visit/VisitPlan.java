package org.tonghu.registry.visit;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * By when a child is to be visited next.
 *
 * @param since first day known
 * @param priority first day as a priority child; null for one that is none
 * @param lastMet the latest visit that counts
 * @param agreed day agreed on the latest visit
 * @param left the child is no longer looked after
 */
public record VisitPlan(
        String child,
        long revision,
        RiskLevel level,
        List<RiskMark> marks,
        LocalDate since,
        @Nullable LocalDate priority,
        @Nullable LocalDate lastMet,
        @Nullable LocalDate agreed,
        boolean left) {

    public VisitPlan {
        marks = List.copyOf(marks);
    }

    public static VisitPlan opened(String child, LocalDate since) {
        return new VisitPlan(child, 0, RiskLevel.NORMAL, List.of(), since, null, null, null, false);
    }

    public boolean isPriority() {
        return level != RiskLevel.NORMAL;
    }

    /** Last day in time: one interval after the last visit that counts, sooner where agreed. */
    public LocalDate dueOn(VisitTerms terms) {
        var started = priority;
        var met = lastMet;
        if (started != null && (met == null || met.isBefore(started))) {
            return terms.firstVisit(started);
        }
        var due = (met == null ? since : met).plus(terms.interval(level));
        return agreed != null && agreed.isBefore(due) && (met == null || agreed.isAfter(met))
                ? agreed
                : due;
    }

    /** A child with a risk is never on the normal level. */
    public VisitPlan assessed(RiskLevel wanted, List<RiskMark> risks, LocalDate today) {
        var atLeast = wanted == RiskLevel.NORMAL && !risks.isEmpty() ? RiskLevel.ELEVATED : wanted;
        var from = atLeast == RiskLevel.NORMAL ? null : priority == null ? today : priority;
        return new VisitPlan(child, revision, atLeast, risks, since, from, lastMet, agreed, left);
    }

    /** A risk found again changes nothing. */
    public VisitPlan marked(RiskMark mark) {
        if (marks.stream().anyMatch(it -> it.flag() == mark.flag())) {
            return this;
        }
        return assessed(
                level, Stream.concat(marks.stream(), Stream.of(mark)).toList(), mark.since());
    }

    public VisitPlan visited(@Nullable LocalDate met, @Nullable LocalDate next) {
        return new VisitPlan(child, revision, level, marks, since, priority, met, next, left);
    }

    public VisitPlan left(boolean gone) {
        return new VisitPlan(child, revision, level, marks, since, priority, lastMet, agreed, gone);
    }

    public VisitPlan readAt(long revisionRead) {
        return new VisitPlan(
                child, revisionRead, level, marks, since, priority, lastMet, agreed, left);
    }
}
