package org.tonghu.registry.adoption.web;

import static org.tonghu.starter.caller.Role.*;

import jakarta.validation.Valid;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.tonghu.registry.adoption.Adoption;
import org.tonghu.registry.adoption.rules.AdoptionLaw;
import org.tonghu.registry.adoption.web.AdoptionRequests.RegistrationRequest;
import org.tonghu.registry.adoption.web.AdoptionRequests.SubmissionRequest;
import org.tonghu.starter.caller.CallableBy;
import org.tonghu.starter.caller.Caller;
import org.tonghu.starter.web.Answers;
import org.tonghu.starter.web.IfMatch;

/** From the family found to the sealed record: two persons. */
@RestController
@RequestMapping("${tonghu.base-path}/adoptions/{id}")
@CallableBy(roles = {COUNTY_OFFICER, CITY_OFFICER})
class RegistrationController {

    private final AdoptionDesk desk;
    private final AdoptionLaw law;
    private final ConfirmAdoption confirm;

    RegistrationController(AdoptionDesk desk, AdoptionLaw law, ConfirmAdoption confirm) {
        this.desk = desk;
        this.law = law;
        this.confirm = confirm;
    }

    /** For an adoption abroad: only what is submitted upwards (涉外送养报送). */
    @PostMapping("/intercountry-submission")
    ResponseEntity<AdoptionView> submit(
            @PathVariable String id,
            @IfMatch long revision,
            @Valid @RequestBody SubmissionRequest request,
            Caller caller) {
        return answer(
                desk.take(
                        id,
                        revision,
                        caller,
                        (it, today) -> it.submitAbroad(request.submission(today), law)));
    }

    @PostMapping("/registration-proposal")
    ResponseEntity<AdoptionView> propose(
            @PathVariable String id,
            @IfMatch long revision,
            @Valid @RequestBody RegistrationRequest request,
            Caller caller) {
        return answer(
                desk.take(
                        id,
                        revision,
                        caller,
                        (it, today) -> it.propose(request.registration(today, caller.id()), law)));
    }

    @PostMapping("/registration-proposal/return")
    ResponseEntity<AdoptionView> sendBack(
            @PathVariable String id, @IfMatch long revision, Caller caller) {
        return answer(desk.take(id, revision, caller, (it, _) -> it.sendBack()));
    }

    /**
     * By another person. Rights end, the record is sealed; there is nothing left to show, so that
     * the answer is empty.
     */
    @PostMapping("/registration")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void confirm(@PathVariable String id, @IfMatch long revision, Caller caller) {
        confirm.confirm(desk.find(id, caller).readAt(revision), caller);
    }

    private ResponseEntity<AdoptionView> answer(Adoption adoption) {
        return Answers.ok(desk.view(adoption), adoption.revision());
    }
}
