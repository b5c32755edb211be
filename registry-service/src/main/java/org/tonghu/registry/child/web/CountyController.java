package org.tonghu.registry.child.web;

import static org.tonghu.starter.caller.Role.*;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.Locale;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.tonghu.registry.child.Child;
import org.tonghu.registry.child.Departure;
import org.tonghu.registry.child.SealedHealthKeepers;
import org.tonghu.registry.child.Secrets;
import org.tonghu.registry.classification.support.evidence.Faults;
import org.tonghu.starter.caller.CallableBy;
import org.tonghu.starter.caller.Caller;
import org.tonghu.starter.web.Answers;
import org.tonghu.starter.web.IfMatch;

/** What only a county may enter. */
@RestController
@RequestMapping("${tonghu.base-path}/children/{id}")
class CountyController {

    private final ChildDesk desk;
    private final Secrets secrets;
    private final Decisions decisions;
    private final Presentation presentation;
    private final SealedHealthKeepers keepers;

    CountyController(
            ChildDesk desk,
            Secrets secrets,
            Decisions decisions,
            Presentation presentation,
            SealedHealthKeepers keepers) {
        this.keepers = keepers;
        this.desk = desk;
        this.secrets = secrets;
        this.decisions = decisions;
        this.presentation = presentation;
    }

    /**
     * Whether the child lives with HIV; kept sealed, and answered to nobody but the benefits
     * service.
     */
    record SealedHealthEntry(@NotNull Boolean livingWithHiv) {}

    record DepartureEntry(@NotNull LocalDate on, @NotNull Departure.Reason reason) {}

    /**
     * @param on first day again; the day of leaving where the child never left
     */
    record ReopeningEntry(@NotNull LocalDate on, @NotNull Departure.ReopeningReason reason) {}

    @PutMapping("/sealed-health")
    @CallableBy(roles = COUNTY_OFFICER)
    ResponseEntity<Void> sealedHealth(
            @PathVariable String id,
            @IfMatch long revision,
            @Valid @RequestBody SealedHealthEntry entry,
            Caller caller) {
        var child = desk.toChange(id, caller).readAt(revision);
        keepers.mustBeAllowed(child, caller.id(), entry.livingWithHiv());
        var sealed = sealed(child, entry.livingWithHiv());
        var saved = desk.save(child.sealHealth(sealed), caller);
        return ResponseEntity.noContent().eTag("\"" + saved.revision() + "\"").build();
    }

    /** The day on which it was first entered stays. */
    private String sealed(Child child, boolean livingWithHiv) {
        if (!livingWithHiv) {
            return secrets.sealHealth(false, child.id());
        }
        return secrets.livingWithHiv(child.sealedHealth(), child.id())
                ? child.sealedHealth()
                : secrets.sealRecognition(decisions.today(), child.id());
    }

    /** Takes the child out of the register (减员); the file stays. */
    @PutMapping("/departure")
    @CallableBy(roles = {COUNTY_OFFICER, CITY_OFFICER})
    ResponseEntity<ChildView> departure(
            @PathVariable String id,
            @IfMatch long revision,
            @Valid @RequestBody DepartureEntry entry,
            Caller caller,
            Locale locale) {
        var child = desk.toChange(id, caller).readAt(revision);
        var faults = new Faults();
        faults.day("#/on", entry.on());
        faults.order("#/on", child.registeredOn(), entry.on());
        if (entry.reason() == Departure.Reason.ADOPTED) {
            faults.add(
                    "#/reason",
                    "NOT_APPLICABLE",
                    "收养由收养登记办理，登记确认后自动减员并封存档案。",
                    "An adoption is entered as its registration, which takes the child out and seals the record.");
        }
        Past.notAfter("#/on", entry.on(), decisions.today(), faults);
        faults.raise();
        var leaving = new Departure(entry.on(), entry.reason(), decisions.today());
        var change = child.depart(leaving, decisions.today(), decisions.classify());
        var saved = desk.save(change, caller);
        return Answers.ok(presentation.of(saved, locale), saved.revision());
    }

    /** Takes the child back into the register, with a coded reason. */
    @PutMapping("/reopening")
    @CallableBy(roles = {COUNTY_OFFICER, CITY_OFFICER})
    ResponseEntity<ChildView> reopening(
            @PathVariable String id,
            @IfMatch long revision,
            @Valid @RequestBody ReopeningEntry entry,
            Caller caller,
            Locale locale) {
        var child = desk.toChange(id, caller).readAt(revision);
        var today = decisions.today();
        var faults = new Faults();
        faults.day("#/on", entry.on());
        Past.notAfter("#/on", entry.on(), today, faults);
        faults.raise();
        var change = child.reopen(entry.on(), entry.reason(), today, decisions.classify());
        var saved = desk.save(change, caller);
        return Answers.ok(presentation.of(saved, locale), saved.revision());
    }
}
