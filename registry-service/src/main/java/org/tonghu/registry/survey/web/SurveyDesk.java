package org.tonghu.registry.survey.web;

import java.time.LocalDate;
import java.util.function.Function;
import org.springframework.stereotype.Component;
import org.tonghu.registry.division.Jurisdictions;
import org.tonghu.registry.listing.support.Sights;
import org.tonghu.registry.survey.Survey;
import org.tonghu.registry.survey.Surveys;
import org.tonghu.registry.survey.TownshipReport;
import org.tonghu.registry.survey.VillageSheet;
import org.tonghu.registry.survey.support.FreezeSurveyJob;
import org.tonghu.starter.caller.Caller;
import org.tonghu.starter.jobs.Jobs;
import org.tonghu.starter.problem.Invalid;
import org.tonghu.starter.problem.NotFound;
import org.tonghu.starter.store.Stale;
import org.tonghu.starter.time.BusinessClock;

/** Opens rounds and finds and writes what belongs to them for a caller. */
@Component
class SurveyDesk {

    private static final int TOWNSHIP_DIGITS = 9;
    private static final int TRIES = 20;

    private final Surveys surveys;
    private final Jurisdictions jurisdictions;
    private final Jobs jobs;
    private final BusinessClock clock;

    SurveyDesk(Surveys surveys, Jurisdictions jurisdictions, Jobs jobs, BusinessClock clock) {
        this.surveys = surveys;
        this.jurisdictions = jurisdictions;
        this.jobs = jobs;
        this.clock = clock;
    }

    LocalDate today() {
        return clock.today();
    }

    Survey open(String id, SurveyRequests.Opening opening, Caller caller) {
        var unit = opening.unit();
        if (!jurisdictions.hasUnit(unit)) {
            throw new Invalid(
                    "#/unit", "UNKNOWN_UNIT", "没有该代码的单位，请核对。", "There is no unit with that code.");
        }
        if (opening.dueOn().isBefore(today())) {
            throw new Invalid("#/dueOn", "IN_THE_PAST", "截止日期早于今天。", "The day is over.");
        }
        caller.mustReach(jurisdictions.lineOf(unit));
        var survey =
                new Survey(
                        id,
                        0,
                        opening.title().strip(),
                        unit,
                        jurisdictions.lineOf(unit),
                        today(),
                        opening.dueOn(),
                        caller.id(),
                        false,
                        null);
        var opened = surveys.open(survey);
        jobs.start(id, FreezeSurveyJob.KIND, new FreezeSurveyJob.Parameter(id), caller);
        return opened;
    }

    String jobOf(Survey survey) {
        return jobs.find(survey.id()).map(jobs::location).orElseThrow();
    }

    Survey find(String id, Caller caller) {
        return surveys.find(id, Sights.of(caller)).orElseThrow(() -> new NotFound("survey", id));
    }

    /**
     * @throws org.tonghu.starter.domain.Refused once the round is closed
     */
    void mustBeOpen(String id, Caller caller) {
        find(id, caller).mustBeOpen();
    }

    TownshipReport report(String survey, String township, Caller caller) {
        return surveys.report(survey, township, Sights.of(caller))
                .orElseThrow(() -> new NotFound("survey-township", township));
    }

    /** A sheet in the reach of the caller: its own village, or the township as a whole. */
    VillageSheet sheet(String survey, String village, Caller caller) {
        return report(survey, township(village), caller).villages().stream()
                .filter(it -> it.village().equals(village) && reaches(village, survey, caller))
                .findFirst()
                .orElseThrow(() -> new NotFound("survey-village", village));
    }

    private boolean reaches(String village, String survey, Caller caller) {
        var above = report(survey, township(village), caller).visibleTo();
        return caller.reaches(
                above.stream().filter(it -> it.length() < 12 || it.equals(village)).toList());
    }

    /**
     * Villages of one township may be written at the same moment: the sheet decides who was late,
     * not the township.
     *
     * @param entriesRead how many entries the sheet had when it was read
     */
    VillageSheet write(
            String survey,
            String village,
            long entriesRead,
            Caller caller,
            Function<TownshipReport, TownshipReport.Step> change) {
        for (int tried = 1; ; tried++) {
            if (sheet(survey, village, caller).entries().size() != entriesRead) {
                throw new Stale("survey-village", village, entriesRead);
            }
            try {
                var step = change.apply(report(survey, township(village), caller));
                return surveys.save(step).sheet(village);
            } catch (Stale e) {
                if (tried == TRIES) throw e;
            }
        }
    }

    VillageSheet.Entry entry(FiguresEntry it, Caller caller) {
        return new VillageSheet.Entry(it.figures(), caller.id(), today(), it.reason());
    }

    private static String township(String village) {
        return village.length() < TOWNSHIP_DIGITS ? village : village.substring(0, TOWNSHIP_DIGITS);
    }
}
