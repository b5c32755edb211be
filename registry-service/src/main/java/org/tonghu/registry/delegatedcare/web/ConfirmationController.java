package org.tonghu.registry.delegatedcare.web;

import static org.tonghu.starter.caller.Role.*;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.tonghu.registry.classification.support.evidence.Faults;
import org.tonghu.registry.delegatedcare.Confirmation;
import org.tonghu.registry.delegatedcare.Confirmations;
import org.tonghu.registry.delegatedcare.Ended;
import org.tonghu.registry.listing.Wanted;
import org.tonghu.registry.listing.support.Sights;
import org.tonghu.starter.caller.CallableBy;
import org.tonghu.starter.caller.Caller;
import org.tonghu.starter.problem.NotFound;
import org.tonghu.starter.web.Answers;
import org.tonghu.starter.web.IfMatch;
import org.tonghu.starter.web.NewId;
import org.tonghu.starter.web.Page;
import org.tonghu.starter.web.PageRequest;

/** Delegated-care confirmations (委托照护责任确认书) of a child. */
@RestController
@RequestMapping("${tonghu.base-path}/children/{child}/delegated-care-confirmations")
class ConfirmationController {

    private final Confirmations confirmations;
    private final CareDesk desk;
    private final String path;

    ConfirmationController(
            Confirmations confirmations,
            CareDesk desk,
            @Value("${tonghu.base-path}") String basePath) {
        this.confirmations = confirmations;
        this.desk = desk;
        this.path = basePath + "/children/%s/delegated-care-confirmations/%s";
    }

    /**
     * @param on first day on which it no longer holds
     */
    record EndRequest(@NotNull LocalDate on, Ended.@NotNull Reason reason) {}

    @PostMapping
    @CallableBy(roles = {CHILD_DIRECTOR, CHILD_SUPERVISOR, COUNTY_OFFICER})
    ResponseEntity<ConfirmationView> sign(
            @PathVariable("child") String id,
            @Valid @RequestBody ConfirmationRequest request,
            NewId newId,
            Caller caller) {
        var child = desk.child(id, caller);
        var faults = new Faults();
        request.check(child.identity().birthDate(), desk.today(), faults);
        faults.raise();
        var signed = request.confirmation(newId.next("delegated-care"), child.id());
        var entered = confirmations.enter(signed, desk.visibleTo(child));
        desk.reckon(child);
        return Answers.created(
                path.formatted(child.id(), entered.id()),
                ConfirmationView.of(entered, desk.today()),
                entered.revision());
    }

    /** The latest signed first. */
    @GetMapping
    @CallableBy(roles = {CHILD_DIRECTOR, CHILD_SUPERVISOR, COUNTY_OFFICER, CITY_OFFICER, AUDITOR})
    Page<ConfirmationView> list(@PathVariable("child") String id, PageRequest page, Caller caller) {
        var child = desk.child(id, caller);
        var wanted = new Wanted(page.limit(), page.cursor());
        var found = confirmations.of(child.id(), Sights.of(caller), wanted);
        return new Page<>(found.items(), found.next())
                .map(it -> ConfirmationView.of(it, desk.today()));
    }

    @GetMapping("/{id}")
    @CallableBy(roles = {CHILD_DIRECTOR, CHILD_SUPERVISOR, COUNTY_OFFICER, CITY_OFFICER, AUDITOR})
    ResponseEntity<ConfirmationView> read(
            @PathVariable String child, @PathVariable String id, Caller caller) {
        return answer(find(child, id, caller));
    }

    @PutMapping("/{id}/end")
    @CallableBy(roles = {CHILD_DIRECTOR, CHILD_SUPERVISOR, COUNTY_OFFICER})
    ResponseEntity<ConfirmationView> end(
            @PathVariable String child,
            @PathVariable String id,
            @IfMatch long revision,
            @Valid @RequestBody EndRequest request,
            Caller caller) {
        var confirmation = find(child, id, caller).readAt(revision);
        check(request, confirmation);
        var ended = new Ended(request.on(), request.reason(), caller.id());
        var saved = confirmations.save(confirmation.end(ended));
        desk.reckon(desk.child(child, caller));
        return answer(saved);
    }

    private void check(EndRequest request, Confirmation confirmation) {
        var faults = new Faults();
        faults.day("#/on", request.on());
        faults.order("#/on", confirmation.signedOn(), request.on());
        if (request.on().isAfter(desk.today())) {
            faults.add("#/on", "IN_THE_FUTURE", "终止日期不得晚于今天。", "The day lies in the future.");
        }
        faults.raise();
    }

    private Confirmation find(String child, String id, Caller caller) {
        return confirmations
                .find(child, id, Sights.of(caller))
                .orElseThrow(() -> new NotFound("delegated-care-confirmation", id));
    }

    private ResponseEntity<ConfirmationView> answer(Confirmation it) {
        return Answers.ok(ConfirmationView.of(it, desk.today()), it.revision());
    }
}
