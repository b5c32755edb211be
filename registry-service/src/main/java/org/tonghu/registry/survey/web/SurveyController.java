package org.tonghu.registry.survey.web;

import static org.tonghu.starter.caller.Role.*;

import jakarta.validation.Valid;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.tonghu.registry.listing.Wanted;
import org.tonghu.registry.listing.support.Sights;
import org.tonghu.registry.survey.Figures;
import org.tonghu.registry.survey.Survey;
import org.tonghu.registry.survey.Surveys;
import org.tonghu.registry.survey.web.SurveyViews.SurveyView;
import org.tonghu.starter.caller.CallableBy;
import org.tonghu.starter.caller.Caller;
import org.tonghu.starter.web.Answers;
import org.tonghu.starter.web.IfMatch;
import org.tonghu.starter.web.NewId;
import org.tonghu.starter.web.Page;
import org.tonghu.starter.web.PageRequest;

/** Rounds of the survey (摸底排查). */
@RestController
@RequestMapping("${tonghu.base-path}/surveys")
class SurveyController {

    /**
     * @param total what the caller may see, the sum of the units below
     */
    record Totals(String survey, FiguresView total, List<UnitTotal> units) {}

    /**
     * @param townships how many stand behind it
     */
    record UnitTotal(String unit, long townships, long confirmed, FiguresView total) {}

    private record Sum(long townships, long confirmed, Figures figures) {

        Sum plus(Sum more) {
            return new Sum(
                    townships + more.townships,
                    confirmed + more.confirmed,
                    figures.plus(more.figures));
        }
    }

    private final SurveyDesk desk;
    private final Surveys surveys;

    SurveyController(SurveyDesk desk, Surveys surveys) {
        this.desk = desk;
        this.surveys = surveys;
    }

    /** Long work: 202 with the job that freezes the figures of every village as of today. */
    @PostMapping
    @CallableBy(roles = {COUNTY_OFFICER, CITY_OFFICER})
    ResponseEntity<SurveyView> open(
            @Valid @RequestBody SurveyRequests.Opening opening, NewId newId, Caller caller) {
        var survey = desk.open(newId.next("survey"), opening, caller);
        return Answers.accepted(desk.jobOf(survey), SurveyView.of(survey));
    }

    /** The latest first. */
    @GetMapping
    @CallableBy(roles = {CHILD_DIRECTOR, CHILD_SUPERVISOR, COUNTY_OFFICER, CITY_OFFICER, AUDITOR})
    Page<SurveyView> list(PageRequest page, Caller caller) {
        var found = surveys.list(Sights.of(caller), new Wanted(page.limit(), page.cursor()));
        return new Page<>(found.items().stream().map(SurveyView::of).toList(), found.next());
    }

    @GetMapping("/{id}")
    @CallableBy(roles = {CHILD_DIRECTOR, CHILD_SUPERVISOR, COUNTY_OFFICER, CITY_OFFICER, AUDITOR})
    ResponseEntity<SurveyView> read(@PathVariable String id, Caller caller) {
        return answer(desk.find(id, caller));
    }

    /** The sum of the villages that the caller may see, by unit. */
    @GetMapping("/{id}/totals")
    @CallableBy(roles = {CHILD_SUPERVISOR, COUNTY_OFFICER, CITY_OFFICER, AUDITOR})
    Totals totals(@PathVariable String id, Caller caller) {
        var survey = desk.find(id, caller);
        var units = new TreeMap<String, Sum>();
        surveys.each(
                survey.id(),
                Sights.of(caller),
                it -> {
                    var confirmed = it.state().name().equals("CONFIRMED") ? 1 : 0;
                    units.merge(it.unit(), new Sum(1, confirmed, it.total()), Sum::plus);
                });
        var rows = new ArrayList<UnitTotal>();
        units.forEach((unit, sum) ->
                rows.add(
                        new UnitTotal(
                                unit,
                                sum.townships(),
                                sum.confirmed(),
                                FiguresView.of(sum.figures()))));
        var all = units.values().stream().map(Sum::figures).reduce(Figures.NONE, Figures::plus);
        return new Totals(survey.id(), FiguresView.of(all), rows);
    }

    /** Nothing but corrections by the county changes it any more. */
    @PostMapping("/{id}/closure")
    @CallableBy(roles = {COUNTY_OFFICER, CITY_OFFICER})
    ResponseEntity<SurveyView> close(
            @PathVariable String id, @IfMatch long revision, Caller caller) {
        var survey = desk.find(id, caller).readAt(revision);
        caller.mustReach(List.of(survey.unit()));
        var closed = survey.close(surveys.unconfirmed(id), desk.today());
        return answer(surveys.save(closed, "survey.closed"));
    }

    private static ResponseEntity<SurveyView> answer(Survey it) {
        return Answers.ok(SurveyView.of(it), it.revision());
    }
}
