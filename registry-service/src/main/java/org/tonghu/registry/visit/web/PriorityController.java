package org.tonghu.registry.visit.web;

import static org.tonghu.starter.caller.Role.*;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.tonghu.registry.classification.support.evidence.Faults;
import org.tonghu.registry.listing.Wanted;
import org.tonghu.registry.listing.support.Sights;
import org.tonghu.registry.visit.RiskFlag;
import org.tonghu.registry.visit.RiskLevel;
import org.tonghu.registry.visit.RiskMark;
import org.tonghu.registry.visit.VisitPlan;
import org.tonghu.registry.visit.VisitPlans;
import org.tonghu.registry.visit.VisitTerms;
import org.tonghu.starter.caller.CallableBy;
import org.tonghu.starter.caller.Caller;
import org.tonghu.starter.web.Answers;
import org.tonghu.starter.web.IfMatch;
import org.tonghu.starter.web.Page;
import org.tonghu.starter.web.PageRequest;

/** Priority children (重点儿童): their risks, and by when each is to be visited. */
@RestController
@RequestMapping("${tonghu.base-path}/priority-children")
class PriorityController {

    private final VisitPlans plans;
    private final VisitTerms terms;
    private final VisitDesk desk;

    PriorityController(VisitPlans plans, VisitTerms terms, VisitDesk desk) {
        this.plans = plans;
        this.terms = terms;
        this.desk = desk;
    }

    record RiskEntry(
            @NotNull RiskFlag flag,
            @Nullable LocalDate since,
            @Nullable @Size(max = 2000) String note) {}

    /** All risks of the child; one that is left out is taken off. */
    record RiskRequest(@NotNull RiskLevel level, @Size(max = 4) List<@Valid RiskEntry> risks) {

        List<RiskMark> marks(LocalDate today) {
            return risks.stream()
                    .map(it ->
                            new RiskMark(
                                    it.flag(), it.since() == null ? today : it.since(), it.note()))
                    .toList();
        }

        void check(LocalDate today) {
            var faults = new Faults();
            for (int i = 0; i < risks.size(); i++) {
                var since = risks.get(i).since();
                if (since != null && since.isAfter(today)) {
                    var at = "#/risks/" + i + "/since";
                    faults.add(at, "IN_THE_FUTURE", "日期不得晚于今天。", "The day lies in the future.");
                }
            }
            if (risks.stream().map(RiskEntry::flag).distinct().count() < risks.size()) {
                faults.add("#/risks", "DUPLICATE_VALUE", "同一风险只能填写一次。", "A risk is named twice.");
            }
            faults.raise();
        }
    }

    /** What filters the list. */
    record Filter(@Nullable RiskFlag flag, @Nullable RiskLevel level, @Nullable String place) {}

    /** What is due first comes first. */
    @GetMapping
    @CallableBy(roles = {CHILD_DIRECTOR, CHILD_SUPERVISOR, COUNTY_OFFICER, CITY_OFFICER, AUDITOR})
    Page<PlanView> list(Filter filter, PageRequest page, Caller caller) {
        var query = new VisitPlans.Query(filter.flag(), filter.level(), filter.place());
        var wanted = new Wanted(page.limit(), page.cursor());
        var found = plans.priority(query, Sights.of(caller), wanted);
        var rows = found.items().stream().map(it -> PlanView.of(it, terms, desk.today())).toList();
        return new Page<>(rows, found.next());
    }

    /** The plan of any child, a priority child or not. */
    @GetMapping("/{child}")
    @CallableBy(roles = {CHILD_DIRECTOR, CHILD_SUPERVISOR, COUNTY_OFFICER, CITY_OFFICER, AUDITOR})
    ResponseEntity<PlanView> read(@PathVariable String child, Caller caller) {
        return answer(plan(child, caller));
    }

    @PutMapping("/{child}")
    @CallableBy(roles = {CHILD_DIRECTOR, CHILD_SUPERVISOR, COUNTY_OFFICER, CITY_OFFICER})
    ResponseEntity<PlanView> assess(
            @PathVariable String child,
            @IfMatch long revision,
            @Valid @RequestBody RiskRequest request,
            Caller caller) {
        var plan = plan(child, caller).readAt(revision);
        request.check(desk.today());
        var assessed = plan.assessed(request.level(), request.marks(desk.today()), desk.today());
        return answer(plans.keep(assessed, desk.visibleTo(desk.child(child, caller))));
    }

    private VisitPlan plan(String id, Caller caller) {
        var child = desk.child(id, caller);
        return plans.change(id, child.registeredOn(), desk.visibleTo(child), it -> it);
    }

    private ResponseEntity<PlanView> answer(VisitPlan plan) {
        return Answers.ok(PlanView.of(plan, terms, desk.today()), plan.revision());
    }
}
