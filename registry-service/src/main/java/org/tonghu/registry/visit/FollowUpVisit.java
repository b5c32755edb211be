package org.tonghu.registry.visit;

import java.util.List;
import java.util.function.UnaryOperator;
import org.tonghu.registry.child.Child;
import org.tonghu.registry.protection.FileReport;
import org.tonghu.registry.protection.Reporter;

/**
 * What follows from a visit: the next day due, risks, help tasks, and the mandatory report. All of
 * it is derived from the visit's record and may be derived again.
 */
public final class FollowUpVisit {

    private final Visits visits;
    private final VisitPlans plans;
    private final HelpTasks tasks;
    private final FileReport reports;
    private final VisitTerms terms;

    public FollowUpVisit(
            Visits visits,
            VisitPlans plans,
            HelpTasks tasks,
            FileReport reports,
            VisitTerms terms) {
        this.visits = visits;
        this.plans = plans;
        this.tasks = tasks;
        this.reports = reports;
        this.terms = terms;
    }

    /**
     * @param visibleTo codes whose holders may see the child
     */
    public void follow(Visit visit, Child child, List<String> visibleTo) {
        report(visit, child, visibleTo);
        recount(child, visibleTo, plan -> marked(plan, visit));
        for (int i = 0; i < visit.told().findings().size(); i++) {
            tasks.enter(task(visit, i), visibleTo);
        }
    }

    /** The plan as the child's visits say. */
    public void recount(Child child, List<String> visibleTo, UnaryOperator<VisitPlan> change) {
        plans.change(
                child.id(),
                child.registeredOn(),
                visibleTo,
                plan -> change.apply(counted(plan)).left(child.departure() != null));
    }

    private VisitPlan counted(VisitPlan plan) {
        var last = visits.lastCounted(plan.child()).map(Visit::told);
        return plan.visited(last.map(Told::on).orElse(null), last.map(Told::nextOn).orElse(null));
    }

    private static VisitPlan marked(VisitPlan plan, Visit visit) {
        var marked = plan;
        for (var finding : visit.told().findings()) {
            marked = marked.marked(new RiskMark(finding.flag(), visit.told().on(), finding.note()));
        }
        return marked;
    }

    private HelpTask task(Visit visit, int number) {
        var finding = visit.told().findings().get(number);
        var on = visit.told().on();
        return new HelpTask(
                visit.tasks().get(number),
                0,
                visit.told().child(),
                finding.flag(),
                finding.note(),
                visit.id(),
                on,
                terms.help(finding.flag(), on),
                null);
    }

    private void report(Visit visit, Child child, List<String> visibleTo) {
        var harm = visit.told().harm();
        if (harm == null) {
            return;
        }
        var told =
                new FileReport.Told(
                        visit.report().orElseThrow(),
                        child.id(),
                        child.facts().residence().code(),
                        harm.situations(),
                        harm.discoveredAt(),
                        harm.account(),
                        new Reporter(visit.by(), Reporter.Way.VISIT),
                        visit.id());
        reports.file(told, visibleTo, visit.recordedAt());
    }
}
