package org.tonghu.registry.survey.web;

import static org.tonghu.starter.caller.Role.*;

import jakarta.validation.Valid;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.tonghu.registry.survey.VillageSheet;
import org.tonghu.registry.survey.web.SurveyViews.VillageView;
import org.tonghu.starter.caller.CallableBy;
import org.tonghu.starter.caller.Caller;
import org.tonghu.starter.web.Answers;
import org.tonghu.starter.web.IfMatch;

/** Villages of a round; the revision of a sheet is the number of its entries. */
@RestController
@RequestMapping("${tonghu.base-path}/surveys/{id}/villages/{village}")
class SurveyedVillageController {

    private final SurveyDesk desk;

    SurveyedVillageController(SurveyDesk desk) {
        this.desk = desk;
    }

    @GetMapping
    @CallableBy(roles = {CHILD_DIRECTOR, CHILD_SUPERVISOR, COUNTY_OFFICER, CITY_OFFICER, AUDITOR})
    ResponseEntity<VillageView> read(
            @PathVariable String id, @PathVariable String village, Caller caller) {
        return answer(desk.sheet(id, village, caller));
    }

    /** The village confirms its figures, as frozen or with a reason otherwise. */
    @PutMapping("/figures")
    @CallableBy(roles = {CHILD_DIRECTOR, CHILD_SUPERVISOR})
    ResponseEntity<VillageView> fill(
            @PathVariable String id,
            @PathVariable String village,
            @IfMatch long revision,
            @Valid @RequestBody FiguresEntry figures,
            Caller caller) {
        var entry = desk.entry(figures, caller);
        return answer(
                desk.write(id, village, revision, caller, report -> report.fill(village, entry)));
    }

    /** After submission the county corrects; what was said before stays on file. */
    @PostMapping("/corrections")
    @CallableBy(roles = {COUNTY_OFFICER, CITY_OFFICER})
    ResponseEntity<VillageView> correct(
            @PathVariable String id,
            @PathVariable String village,
            @IfMatch long revision,
            @Valid @RequestBody FiguresEntry figures,
            Caller caller) {
        var entry = desk.entry(figures, caller);
        return answer(
                desk.write(
                        id, village, revision, caller, report -> report.correct(village, entry)));
    }

    private static ResponseEntity<VillageView> answer(VillageSheet it) {
        return Answers.ok(VillageView.of(it), it.entries().size());
    }
}
