package org.tonghu.registry.leftbehindwoman.web;

import static org.tonghu.starter.caller.Role.*;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.tonghu.registry.classification.support.evidence.Faults;
import org.tonghu.registry.leftbehindwoman.Stay;
import org.tonghu.starter.caller.CallableBy;
import org.tonghu.starter.caller.Caller;
import org.tonghu.starter.time.BusinessClock;
import org.tonghu.starter.web.IfMatch;

/** Taking a woman out of the register (减员) and opening her record again; the township does it. */
@RestController
@RequestMapping("${tonghu.base-path}/left-behind-women/{id}")
@CallableBy(roles = {CHILD_SUPERVISOR, COUNTY_OFFICER, CITY_OFFICER})
class StayController {

    private final WomanDesk desk;
    private final WomanPresentation presentation;
    private final BusinessClock clock;

    StayController(WomanDesk desk, WomanPresentation presentation, BusinessClock clock) {
        this.desk = desk;
        this.presentation = presentation;
        this.clock = clock;
    }

    /**
     * @param on first day no longer
     */
    record LeavingEntry(@NotNull LocalDate on, Stay.@NotNull Leaving reason) {}

    /**
     * @param from first day again
     */
    record ReturnEntry(@NotNull LocalDate from, Stay.@NotNull Return reason) {}

    @PutMapping("/departure")
    ResponseEntity<WomanView> depart(
            @PathVariable String id,
            @IfMatch long revision,
            @Valid @RequestBody LeavingEntry entry,
            Caller caller) {
        var woman = desk.find(id, caller).readAt(revision);
        mustNotLieAhead("#/on", entry.on());
        var saved = desk.save(woman.depart(entry.on(), entry.reason()), caller);
        return presentation.answer(saved, caller);
    }

    @PutMapping("/reopening")
    ResponseEntity<WomanView> reopen(
            @PathVariable String id,
            @IfMatch long revision,
            @Valid @RequestBody ReturnEntry entry,
            Caller caller) {
        var woman = desk.find(id, caller).readAt(revision);
        mustNotLieAhead("#/from", entry.from());
        var saved = desk.save(woman.reopen(entry.from(), entry.reason()), caller);
        return presentation.answer(saved, caller);
    }

    private void mustNotLieAhead(String pointer, LocalDate day) {
        var faults = new Faults();
        faults.day(pointer, day);
        if (day.isAfter(clock.today())) {
            faults.add(
                    pointer,
                    "IN_THE_FUTURE",
                    "日期 " + day + " 晚于今天。",
                    "The day " + day + " lies in the future.");
        }
        faults.raise();
    }
}
