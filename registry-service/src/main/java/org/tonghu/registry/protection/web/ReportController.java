package org.tonghu.registry.protection.web;

import static org.tonghu.starter.caller.Role.*;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.tonghu.registry.listing.Wanted;
import org.tonghu.registry.protection.MandatoryReport;
import org.tonghu.registry.protection.PoliceReceipt;
import org.tonghu.registry.protection.ReportClosure;
import org.tonghu.starter.caller.CallableBy;
import org.tonghu.starter.caller.Caller;
import org.tonghu.starter.caller.Scope;
import org.tonghu.starter.problem.Invalid;
import org.tonghu.starter.web.Answers;
import org.tonghu.starter.web.IfMatch;
import org.tonghu.starter.web.NewId;
import org.tonghu.starter.web.Page;
import org.tonghu.starter.web.PageRequest;

/**
 * Reports of harm to a child (强制报告): by anybody who is signed in and by partner agencies, and never
 * instead of the call of the police.
 */
@RestController
@RequestMapping("${tonghu.base-path}/mandatory-reports")
class ReportController {

    private final ReportDesk desk;
    private final Duration atOnce;
    private final String path;

    ReportController(
            ReportDesk desk,
            @Value("${tonghu.registry.protection.at-once:PT1H}") Duration atOnce,
            @Value("${tonghu.base-path}") String basePath) {
        this.desk = desk;
        this.atOnce = atOnce;
        this.path = basePath + "/mandatory-reports/";
    }

    record PoliceReceiptEntry(
            @NotNull Instant calledAt,
            @NotBlank @Size(max = 60) String number,
            @Nullable @Size(max = 100) String station) {}

    record ClosureEntry(@NotBlank @Size(max = 2000) String reason) {}

    @PostMapping
    @CallableBy(persons = true, scopes = Scope.REGISTRY_REPORT)
    ResponseEntity<ReportReceipt> report(
            @Valid @RequestBody ReportRequest request, NewId newId, Caller caller) {
        var report = desk.file(newId.next("mandatory-report"), request, caller);
        var location = path + report.id() + "/receipt";
        return Answers.created(location, ReportReceipt.of(report), report.revision());
    }

    /** The reporter's own, nobody else's. */
    @GetMapping("/{id}/receipt")
    @CallableBy(persons = true, scopes = Scope.REGISTRY_REPORT)
    ResponseEntity<ReportReceipt> receipt(@PathVariable String id, Caller caller) {
        var report = desk.ofReporter(id, caller);
        return Answers.ok(ReportReceipt.of(report), report.revision());
    }

    /** The latest first. */
    @GetMapping
    @CallableBy(roles = {CHILD_SUPERVISOR, COUNTY_OFFICER, CITY_OFFICER})
    Page<ReportView> list(PageRequest page, Caller caller) {
        var found = desk.list(caller, new Wanted(page.limit(), page.cursor()));
        var rows = found.items().stream().map(it -> ReportView.of(it, atOnce)).toList();
        return new Page<>(rows, found.next());
    }

    @GetMapping("/{id}")
    @CallableBy(roles = {CHILD_DIRECTOR, CHILD_SUPERVISOR, COUNTY_OFFICER, CITY_OFFICER})
    ResponseEntity<ReportView> read(@PathVariable String id, Caller caller) {
        return answer(desk.find(id, caller));
    }

    /** The number the police gave for the call (接警回执); recorded again it replaces the first. */
    @PutMapping("/{id}/police-receipt")
    @CallableBy(persons = true, scopes = Scope.REGISTRY_REPORT)
    ResponseEntity<ReportReceipt> policeReceipt(
            @PathVariable String id,
            @IfMatch long revision,
            @Valid @RequestBody PoliceReceiptEntry entry,
            Caller caller) {
        var report = desk.toComplete(id, caller).readAt(revision);
        if (entry.calledAt().isAfter(desk.now())) {
            throw new Invalid(
                    "#/calledAt",
                    "IN_THE_FUTURE",
                    "报警时间不得晚于现在。",
                    "The time of the call lies in the future.");
        }
        var receipt =
                new PoliceReceipt(
                        entry.calledAt(), entry.number(), entry.station(), desk.now(), caller.id());
        var saved = desk.save(report.policeInformed(receipt));
        return Answers.ok(ReportReceipt.of(saved), saved.revision());
    }

    /** No case is needed: with a written reason, after the police have been told. */
    @PutMapping("/{id}/closure")
    @CallableBy(roles = {COUNTY_OFFICER, CITY_OFFICER})
    ResponseEntity<ReportView> close(
            @PathVariable String id,
            @IfMatch long revision,
            @Valid @RequestBody ClosureEntry entry,
            Caller caller) {
        var report = desk.find(id, caller).readAt(revision);
        var because = new ReportClosure(desk.now(), caller.id(), entry.reason());
        return answer(desk.save(report.closed(because)));
    }

    private ResponseEntity<ReportView> answer(MandatoryReport report) {
        return Answers.ok(ReportView.of(report, atOnce), report.revision());
    }
}
