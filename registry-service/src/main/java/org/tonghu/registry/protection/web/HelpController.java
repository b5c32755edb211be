package org.tonghu.registry.protection.web;

import static org.tonghu.starter.caller.Role.*;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.tonghu.registry.protection.CaseReferral;
import org.tonghu.registry.protection.Intervention;
import org.tonghu.registry.protection.PlanTask;
import org.tonghu.registry.protection.RiskAssessment;
import org.tonghu.starter.caller.CallableBy;
import org.tonghu.starter.caller.Caller;
import org.tonghu.starter.problem.Invalid;
import org.tonghu.starter.problem.NotFound;
import org.tonghu.starter.web.IfMatch;
import org.tonghu.starter.web.NewId;

/** Assessment, the support plan with its tasks and referrals, guardianship intervention. */
@RestController
@RequestMapping("${tonghu.base-path}/protection-cases/{id}")
@CallableBy(roles = {CHILD_SUPERVISOR, COUNTY_OFFICER, CITY_OFFICER})
class HelpController {

    private final CaseDesk desk;

    HelpController(CaseDesk desk) {
        this.desk = desk;
    }

    record AssessmentRequest(
            RiskAssessment.@NotNull Grade grade,
            @NotBlank @Size(max = 4000) String findings,
            @Nullable LocalDate againOn) {}

    record TaskRequest(
            @NotBlank @Size(max = 2000) String what,
            @NotBlank @Size(max = 100) String responsible,
            @NotNull LocalDate dueOn) {}

    record ReferralRequest(
            @NotBlank @Size(max = 100) String office, @NotBlank @Size(max = 2000) String about) {}

    record ResultRequest(@NotBlank @Size(max = 2000) String result) {}

    /**
     * @param document number of the letter, order or judgment; required but for an admonition
     */
    record InterventionRequest(
            Intervention.@NotNull Step step,
            @NotNull LocalDate on,
            @Nullable @Size(min = 1, max = 100) String document,
            @Nullable @Size(max = 2000) String note) {}

    @PutMapping("/assessment")
    ResponseEntity<CaseView> assess(
            @PathVariable String id,
            @IfMatch long revision,
            @Valid @RequestBody AssessmentRequest request,
            Caller caller) {
        desk.coming("#/againOn", request.againOn());
        var assessment =
                new RiskAssessment(
                        desk.today(),
                        caller.id(),
                        request.grade(),
                        request.findings(),
                        request.againOn());
        return desk.work(id, revision, caller, "assessment", file -> file.with(assessment));
    }

    @PostMapping("/tasks")
    ResponseEntity<CaseView> task(
            @PathVariable String id,
            @IfMatch long revision,
            @Valid @RequestBody TaskRequest request,
            NewId newId,
            Caller caller) {
        desk.coming("#/dueOn", request.dueOn());
        var task =
                new PlanTask(
                        newId.next("plan-task"),
                        request.what(),
                        request.responsible(),
                        request.dueOn(),
                        null,
                        null);
        return desk.work(id, revision, caller, "tasks", file -> file.with(task));
    }

    @PutMapping("/tasks/{task}/result")
    ResponseEntity<CaseView> taskDone(
            @PathVariable String id,
            @PathVariable String task,
            @IfMatch long revision,
            @Valid @RequestBody ResultRequest request,
            Caller caller) {
        var known = desk.find(id, caller).file().tasks().stream().map(PlanTask::id);
        mustBeThere(known, task, "plan-task");
        return desk.work(
                id,
                revision,
                caller,
                "tasks",
                file -> file.done(task, desk.today(), request.result()));
    }

    @PostMapping("/referrals")
    ResponseEntity<CaseView> refer(
            @PathVariable String id,
            @IfMatch long revision,
            @Valid @RequestBody ReferralRequest request,
            NewId newId,
            Caller caller) {
        var referral =
                new CaseReferral(
                        newId.next("case-referral"),
                        request.office(),
                        request.about(),
                        desk.today(),
                        null,
                        null);
        return desk.work(id, revision, caller, "referrals", file -> file.with(referral));
    }

    @PutMapping("/referrals/{referral}/result")
    ResponseEntity<CaseView> answered(
            @PathVariable String id,
            @PathVariable String referral,
            @IfMatch long revision,
            @Valid @RequestBody ResultRequest request,
            Caller caller) {
        var known = desk.find(id, caller).file().referrals().stream().map(CaseReferral::id);
        mustBeThere(known, referral, "case-referral");
        return desk.work(
                id,
                revision,
                caller,
                "referrals",
                file -> file.answered(referral, desk.today(), request.result()));
    }

    @PostMapping("/interventions")
    @CallableBy(roles = {COUNTY_OFFICER, CITY_OFFICER})
    ResponseEntity<CaseView> intervene(
            @PathVariable String id,
            @IfMatch long revision,
            @Valid @RequestBody InterventionRequest request,
            Caller caller) {
        desk.past("#/on", request.on());
        if (request.step().byDocument() && request.document() == null) {
            throw new Invalid(
                    "#/document",
                    "REQUIRED",
                    "请填写文书编号。",
                    "The number of the document is required.");
        }
        var step =
                new Intervention(
                        request.step(),
                        request.on(),
                        caller.id(),
                        request.document(),
                        request.note());
        return desk.save(desk.find(id, caller).readAt(revision).intervene(step), "interventions");
    }

    private static void mustBeThere(Stream<String> known, String id, String kind) {
        if (known.noneMatch(id::equals)) {
            throw new NotFound(kind, id);
        }
    }
}
