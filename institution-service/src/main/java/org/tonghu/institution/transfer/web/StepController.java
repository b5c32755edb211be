package org.tonghu.institution.transfer.web;

import jakarta.validation.Valid;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.tonghu.starter.caller.CallableBy;
import org.tonghu.starter.caller.Caller;
import org.tonghu.starter.caller.Role;
import org.tonghu.starter.web.IfMatch;

/** The moves of a transfer, one endpoint each; the answer is the transfer as it is afterwards. */
@RestController
@RequestMapping("${tonghu.base-path}/transfers/{id}")
class StepController {

    private final TransferDesk desk;

    StepController(TransferDesk desk) {
        this.desk = desk;
    }

    @PostMapping("/consent")
    @CallableBy(roles = {Role.COUNTY_OFFICER, Role.CITY_OFFICER})
    ResponseEntity<TransferView> consent(
            Caller caller, @PathVariable String id, @IfMatch long revision) {
        return answer(caller, id, revision, new Step.Consent());
    }

    @PostMapping("/approval")
    @CallableBy(roles = Role.CITY_OFFICER)
    ResponseEntity<TransferView> approve(
            Caller caller,
            @PathVariable String id,
            @IfMatch long revision,
            @Valid @RequestBody Approval approval) {
        return answer(caller, id, revision, approval);
    }

    @PostMapping("/refusal")
    @CallableBy(roles = Role.CITY_OFFICER)
    ResponseEntity<TransferView> refuse(
            Caller caller,
            @PathVariable String id,
            @IfMatch long revision,
            @Valid @RequestBody Refusal refusal) {
        return answer(caller, id, revision, refusal);
    }

    @PostMapping("/acceptance")
    @CallableBy(roles = Role.INSTITUTION_MANAGER)
    ResponseEntity<TransferView> accept(
            Caller caller,
            @PathVariable String id,
            @IfMatch long revision,
            @Valid @RequestBody Acceptance acceptance) {
        return answer(caller, id, revision, acceptance);
    }

    @PostMapping("/return")
    @CallableBy(roles = Role.INSTITUTION_MANAGER)
    ResponseEntity<TransferView> returnForCompletion(
            Caller caller,
            @PathVariable String id,
            @IfMatch long revision,
            @Valid @RequestBody ReturnForCompletion returned) {
        return answer(caller, id, revision, returned);
    }

    @PostMapping("/completion-of-papers")
    @CallableBy(roles = {Role.INSTITUTION_MANAGER, Role.COUNTY_OFFICER, Role.CITY_OFFICER})
    ResponseEntity<TransferView> completePapers(
            Caller caller,
            @PathVariable String id,
            @IfMatch long revision,
            @Valid @RequestBody CompletedPapers papers) {
        return answer(caller, id, revision, papers);
    }

    @PostMapping("/postponement")
    @CallableBy(roles = Role.INSTITUTION_MANAGER)
    ResponseEntity<TransferView> postpone(
            Caller caller,
            @PathVariable String id,
            @IfMatch long revision,
            @Valid @RequestBody Postponement postponement) {
        return answer(caller, id, revision, postponement);
    }

    @PostMapping("/hand-over")
    @CallableBy(roles = {Role.INSTITUTION_MANAGER, Role.COUNTY_OFFICER, Role.CITY_OFFICER})
    ResponseEntity<TransferView> handOver(
            Caller caller,
            @PathVariable String id,
            @IfMatch long revision,
            @Valid @RequestBody HandingOver handingOver) {
        return answer(caller, id, revision, handingOver);
    }

    @PostMapping("/receipt")
    @CallableBy(roles = Role.INSTITUTION_MANAGER)
    ResponseEntity<TransferView> receive(
            Caller caller,
            @PathVariable String id,
            @IfMatch long revision,
            @Valid @RequestBody Receipt receipt) {
        return answer(caller, id, revision, receipt);
    }

    @PostMapping("/cancellation")
    @CallableBy(roles = {Role.INSTITUTION_MANAGER, Role.COUNTY_OFFICER, Role.CITY_OFFICER})
    ResponseEntity<TransferView> cancel(
            Caller caller,
            @PathVariable String id,
            @IfMatch long revision,
            @Valid @RequestBody Cancellation cancellation) {
        return answer(caller, id, revision, cancellation);
    }

    private ResponseEntity<TransferView> answer(
            Caller caller, String id, long revision, Step step) {
        return TransferView.answer(desk.take(caller, id, revision, step));
    }
}
