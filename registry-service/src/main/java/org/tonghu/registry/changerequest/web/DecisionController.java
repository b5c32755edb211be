package org.tonghu.registry.changerequest.web;

import static org.tonghu.starter.caller.Role.*;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.tonghu.registry.changerequest.ChangeRequest;
import org.tonghu.starter.caller.CallableBy;
import org.tonghu.starter.caller.Caller;
import org.tonghu.starter.web.Answers;
import org.tonghu.starter.web.IfMatch;

/** Deciding on a proposal: by the county or the city, and never by who proposed it. */
@RestController
@RequestMapping("${tonghu.base-path}/change-requests/{id}")
class DecisionController {

    private final ChangeDesk desk;

    DecisionController(ChangeDesk desk) {
        this.desk = desk;
    }

    record RejectionEntry(@NotBlank @Size(max = 2000) String reason) {}

    /** Corrects the record and decides the categories anew. */
    @PostMapping("/approval")
    @CallableBy(roles = {COUNTY_OFFICER, CITY_OFFICER})
    ResponseEntity<ChangeRequestView> approve(
            @PathVariable String id, @IfMatch long revision, Caller caller) {
        return answer(desk.approve(id, revision, caller));
    }

    @PostMapping("/rejection")
    @CallableBy(roles = {COUNTY_OFFICER, CITY_OFFICER})
    ResponseEntity<ChangeRequestView> reject(
            @PathVariable String id,
            @IfMatch long revision,
            @Valid @RequestBody RejectionEntry entry,
            Caller caller) {
        var request = desk.find(id, caller).readAt(revision);
        return answer(desk.save(request.reject(entry.reason(), desk.today(), caller.id())));
    }

    @PostMapping("/withdrawal")
    @CallableBy(
            roles = {
                CHILD_DIRECTOR,
                CHILD_SUPERVISOR,
                COUNTY_OFFICER,
                CITY_OFFICER,
                INSTITUTION_MANAGER
            })
    ResponseEntity<ChangeRequestView> withdraw(
            @PathVariable String id, @IfMatch long revision, Caller caller) {
        var request = desk.find(id, caller).readAt(revision);
        return answer(desk.save(request.withdraw(desk.today(), caller.id())));
    }

    private ResponseEntity<ChangeRequestView> answer(ChangeRequest it) {
        return Answers.ok(desk.view(it), it.revision());
    }
}
