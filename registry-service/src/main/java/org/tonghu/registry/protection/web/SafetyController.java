package org.tonghu.registry.protection.web;

import static org.tonghu.starter.caller.Role.*;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.tonghu.registry.classification.support.evidence.Faults;
import org.tonghu.registry.protection.DailyContact;
import org.tonghu.registry.protection.Measure;
import org.tonghu.registry.protection.TemporaryCarer;
import org.tonghu.starter.caller.CallableBy;
import org.tonghu.starter.caller.Caller;
import org.tonghu.starter.problem.Invalid;
import org.tonghu.starter.web.IfMatch;

/** Emergency handling and temporary care: what makes the child safe now. */
@RestController
@RequestMapping("${tonghu.base-path}/protection-cases/{id}")
@CallableBy(roles = {CHILD_DIRECTOR, CHILD_SUPERVISOR, COUNTY_OFFICER, CITY_OFFICER})
class SafetyController {

    private final CaseDesk desk;

    SafetyController(CaseDesk desk) {
        this.desk = desk;
    }

    record MeasureRequest(
            @NotNull Measure.Kind kind,
            @NotNull Instant at,
            @Nullable @Size(max = 2000) String note) {}

    record CarerRequest(
            @NotBlank @Size(max = 100) String name,
            @NotBlank @Size(max = 100) String relationship,
            @NotNull @Pattern(regexp = "[0-9+() -]{5,30}") String phone,
            @NotNull LocalDate from,
            @Nullable LocalDate to) {}

    record ContactRequest(
            @NotNull LocalDate on,
            @NotNull Boolean reached,
            @Nullable @Size(max = 2000) String note) {}

    @PostMapping("/measures")
    ResponseEntity<CaseView> measure(
            @PathVariable String id,
            @IfMatch long revision,
            @Valid @RequestBody MeasureRequest request,
            Caller caller) {
        if (request.at().isAfter(desk.now())) {
            throw new Invalid(
                    "#/at", "IN_THE_FUTURE", "处置时间不得晚于现在。", "The time lies in the future.");
        }
        var measure = new Measure(request.kind(), request.at(), caller.id(), request.note());
        return desk.work(id, revision, caller, "measures", file -> file.with(measure));
    }

    /** Named once, and named again with a last day when temporary care ends. */
    @PutMapping("/temporary-carer")
    ResponseEntity<CaseView> carer(
            @PathVariable String id,
            @IfMatch long revision,
            @Valid @RequestBody CarerRequest request,
            Caller caller) {
        var faults = new Faults();
        faults.day("#/from", request.from());
        faults.order("#/to", request.from(), request.to());
        faults.raise();
        desk.past("#/from", request.from());
        var carer =
                new TemporaryCarer(
                        request.name(),
                        request.relationship(),
                        request.phone(),
                        request.from(),
                        request.to());
        return desk.work(id, revision, caller, "carer", file -> file.with(carer));
    }

    @PostMapping("/contacts")
    ResponseEntity<CaseView> contact(
            @PathVariable String id,
            @IfMatch long revision,
            @Valid @RequestBody ContactRequest request,
            Caller caller) {
        desk.past("#/on", request.on());
        var contact =
                new DailyContact(request.on(), caller.id(), request.reached(), request.note());
        return desk.work(id, revision, caller, "contacts", file -> file.with(contact));
    }
}
