package org.tonghu.registry.orphancare.web;

import static org.tonghu.starter.caller.Role.*;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
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
import org.tonghu.registry.listing.Wanted;
import org.tonghu.registry.listing.support.Sights;
import org.tonghu.registry.orphancare.CareAgreement;
import org.tonghu.registry.orphancare.CareAgreements;
import org.tonghu.registry.orphancare.CarerCheck;
import org.tonghu.starter.caller.CallableBy;
import org.tonghu.starter.caller.Caller;
import org.tonghu.starter.problem.NotFound;
import org.tonghu.starter.web.Answers;
import org.tonghu.starter.web.IfMatch;
import org.tonghu.starter.web.NewId;
import org.tonghu.starter.web.Page;
import org.tonghu.starter.web.PageRequest;

/** Care agreements (孤儿养育协议) with an orphan's guardian, and their yearly checks. */
@RestController
@RequestMapping("${tonghu.base-path}/children/{child}/care-agreements")
class AgreementController {

    private final CareAgreements agreements;
    private final OrphanDesk desk;
    private final String path;

    AgreementController(
            CareAgreements agreements,
            OrphanDesk desk,
            @Value("${tonghu.base-path}") String basePath) {
        this.agreements = agreements;
        this.desk = desk;
        this.path = basePath + "/children/%s/care-agreements/%s";
    }

    /**
     * @param findings how the child lives, learns and is, and what the allowance is used for
     */
    record CheckRequest(
            @NotNull LocalDate on,
            CarerCheck.@NotNull Outcome outcome,
            @NotBlank @Size(max = 5000) String findings) {}

    /**
     * @param on first day on which it no longer holds
     */
    record EndRequest(@NotNull LocalDate on, CareAgreement.@NotNull Reason reason) {}

    @PostMapping
    @CallableBy(roles = COUNTY_OFFICER)
    ResponseEntity<AgreementView> sign(
            @PathVariable("child") String id,
            @Valid @RequestBody AgreementRequest request,
            NewId newId,
            Caller caller) {
        var child = desk.child(id, caller);
        var faults = new Faults();
        desk.checkDay("#/signedOn", child.identity().birthDate(), request.signedOn(), faults);
        faults.raise();
        desk.orphanhood(child).mustBeOrphanInFamily();
        var signed = request.agreement(newId.next("care-agreement"), child.id(), desk.unit(child));
        var entered = agreements.enter(signed, desk.visibleTo(child));
        desk.reckon(child.id());
        return Answers.created(
                path.formatted(child.id(), entered.id()),
                AgreementView.of(entered),
                entered.revision());
    }

    /** The latest signed first. */
    @GetMapping
    @CallableBy(roles = {CHILD_DIRECTOR, CHILD_SUPERVISOR, COUNTY_OFFICER, CITY_OFFICER, AUDITOR})
    Page<AgreementView> list(@PathVariable("child") String id, PageRequest page, Caller caller) {
        var child = desk.child(id, caller);
        var wanted = new Wanted(page.limit(), page.cursor());
        var found = agreements.of(child.id(), Sights.of(caller), wanted);
        return new Page<>(found.items(), found.next()).map(AgreementView::of);
    }

    @GetMapping("/{id}")
    @CallableBy(roles = {CHILD_DIRECTOR, CHILD_SUPERVISOR, COUNTY_OFFICER, CITY_OFFICER, AUDITOR})
    ResponseEntity<AgreementView> read(
            @PathVariable String child, @PathVariable String id, Caller caller) {
        return answer(find(child, id, caller));
    }

    /** Whoever sees how the child lives checks: the township as well as the county. */
    @PostMapping("/{id}/checks")
    @CallableBy(roles = {CHILD_SUPERVISOR, COUNTY_OFFICER})
    ResponseEntity<AgreementView> check(
            @PathVariable String child,
            @PathVariable String id,
            @IfMatch long revision,
            @Valid @RequestBody CheckRequest request,
            Caller caller) {
        var agreement = find(child, id, caller).of(child, revision);
        mustHaveCome(agreement, request.on());
        var check =
                new CarerCheck(request.on(), request.outcome(), request.findings(), caller.id());
        return answer(agreements.save(agreement.checked(check), "care-agreement.checked"));
    }

    @PutMapping("/{id}/end")
    @CallableBy(roles = COUNTY_OFFICER)
    ResponseEntity<AgreementView> end(
            @PathVariable String child,
            @PathVariable String id,
            @IfMatch long revision,
            @Valid @RequestBody EndRequest request,
            Caller caller) {
        var agreement = find(child, id, caller).of(child, revision);
        mustHaveCome(agreement, request.on());
        var how = new CareAgreement.Ended(request.on(), request.reason(), caller.id());
        var saved = agreements.save(agreement.end(how), "care-agreement.ended");
        desk.reckon(child);
        return answer(saved);
    }

    private void mustHaveCome(CareAgreement agreement, LocalDate day) {
        var faults = new Faults();
        desk.checkDay("#/on", agreement.signedOn(), day, faults);
        faults.raise();
    }

    private CareAgreement find(String child, String id, Caller caller) {
        return agreements
                .find(child, id, Sights.of(caller))
                .orElseThrow(() -> new NotFound("care-agreement", id));
    }

    private static ResponseEntity<AgreementView> answer(CareAgreement it) {
        return Answers.ok(AgreementView.of(it), it.revision());
    }
}
