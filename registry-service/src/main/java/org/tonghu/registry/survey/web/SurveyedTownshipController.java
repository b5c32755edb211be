package org.tonghu.registry.survey.web;

import static org.tonghu.starter.caller.Role.*;

import jakarta.validation.Valid;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.tonghu.registry.listing.Wanted;
import org.tonghu.registry.listing.support.Sights;
import org.tonghu.registry.survey.Surveys;
import org.tonghu.registry.survey.TownshipReport;
import org.tonghu.registry.survey.web.SurveyViews.TownshipView;
import org.tonghu.starter.caller.CallableBy;
import org.tonghu.starter.caller.Caller;
import org.tonghu.starter.web.Answers;
import org.tonghu.starter.web.IfMatch;
import org.tonghu.starter.web.Page;
import org.tonghu.starter.web.PageRequest;

/** Townships of a round: submitted by the township, confirmed or returned by the county. */
@RestController
@RequestMapping("${tonghu.base-path}/surveys/{id}/townships")
@CallableBy(roles = {CHILD_SUPERVISOR, COUNTY_OFFICER, CITY_OFFICER, AUDITOR})
class SurveyedTownshipController {

    private final SurveyDesk desk;
    private final Surveys surveys;

    SurveyedTownshipController(SurveyDesk desk, Surveys surveys) {
        this.desk = desk;
        this.surveys = surveys;
    }

    @GetMapping
    Page<TownshipView> list(
            @PathVariable String id,
            @RequestParam(required = false) TownshipReport.@Nullable State state,
            PageRequest page,
            Caller caller) {
        var survey = desk.find(id, caller);
        var wanted = new Wanted(page.limit(), page.cursor());
        var found = surveys.reports(survey.id(), state, Sights.of(caller), wanted);
        return new Page<>(
                found.items().stream().map(it -> TownshipView.of(it, desk.today())).toList(),
                found.next());
    }

    @GetMapping("/{township}")
    ResponseEntity<TownshipView> read(
            @PathVariable String id, @PathVariable String township, Caller caller) {
        return answer(desk.report(id, township, caller));
    }

    /** With every village confirmed, or missing for a reason. */
    @PostMapping("/{township}/submission")
    @CallableBy(roles = CHILD_SUPERVISOR)
    ResponseEntity<TownshipView> submit(
            @PathVariable String id,
            @PathVariable String township,
            @IfMatch long revision,
            @Valid @RequestBody SurveyRequests.Submission submission,
            Caller caller) {
        var report = desk.report(id, township, caller).readAt(revision);
        return save(report.submit(submission.reasons(), caller.id()));
    }

    @PostMapping("/{township}/confirmation")
    @CallableBy(roles = {COUNTY_OFFICER, CITY_OFFICER})
    ResponseEntity<TownshipView> confirm(
            @PathVariable String id,
            @PathVariable String township,
            @IfMatch long revision,
            Caller caller) {
        return save(desk.report(id, township, caller).readAt(revision).confirm(caller.id()));
    }

    @PostMapping("/{township}/return")
    @CallableBy(roles = {COUNTY_OFFICER, CITY_OFFICER})
    ResponseEntity<TownshipView> giveBack(
            @PathVariable String id,
            @PathVariable String township,
            @IfMatch long revision,
            @Valid @RequestBody SurveyRequests.Return request,
            Caller caller) {
        desk.mustBeOpen(id, caller);
        return save(desk.report(id, township, caller).readAt(revision).giveBack(request.reason()));
    }

    private ResponseEntity<TownshipView> save(TownshipReport.Step step) {
        return answer(surveys.save(step));
    }

    private ResponseEntity<TownshipView> answer(TownshipReport it) {
        return Answers.ok(TownshipView.of(it, desk.today()), it.revision());
    }
}
