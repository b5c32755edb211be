package org.tonghu.benefits.grant.web;

import static org.tonghu.starter.caller.Role.*;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.tonghu.benefits.eligibility.Programme;
import org.tonghu.benefits.grant.Grant;
import org.tonghu.benefits.grant.GrantState;
import org.tonghu.benefits.grant.Grants;
import org.tonghu.benefits.support.Views;
import org.tonghu.starter.caller.CallableBy;
import org.tonghu.starter.caller.Caller;
import org.tonghu.starter.web.Answers;
import org.tonghu.starter.web.IfMatch;
import org.tonghu.starter.web.Page;
import org.tonghu.starter.web.PageRequest;

/**
 * Grants: what the platform proposed, and the steps of the persons who stand for it. A stop takes
 * the same steps.
 */
@RestController
@RequestMapping("${tonghu.base-path}/grants")
class GrantController {

    record RefusalRequest(@NotBlank @Size(max = 2000) String reason) {}

    private final Grants grants;
    private final GrantSteps steps;

    GrantController(Grants grants, GrantSteps steps) {
        this.grants = grants;
        this.steps = steps;
    }

    @GetMapping
    @CallableBy(roles = {CHILD_SUPERVISOR, COUNTY_OFFICER, CITY_OFFICER, PAYMENT_OFFICER, AUDITOR})
    Page<GrantAnswer> list(
            @RequestParam(required = false) @Nullable GrantState state,
            @RequestParam(required = false) @Nullable Programme programme,
            @RequestParam(required = false) @Nullable String unit,
            @RequestParam(required = false) @Nullable String child,
            PageRequest page,
            Caller caller) {
        var wanted = new Grants.Wanted(state, programme, unit, child);
        return Views.page(
                grants.list(wanted, Views.sight(caller), Views.window(page)), GrantAnswer::of);
    }

    @GetMapping("/{id}")
    @CallableBy(roles = {CHILD_SUPERVISOR, COUNTY_OFFICER, CITY_OFFICER, PAYMENT_OFFICER, AUDITOR})
    ResponseEntity<GrantAnswer> read(@PathVariable String id, Caller caller) {
        return answer(steps.find(id, caller));
    }

    @PostMapping("/{id}/verification")
    @CallableBy(roles = {CHILD_SUPERVISOR, COUNTY_OFFICER, CITY_OFFICER})
    ResponseEntity<GrantAnswer> verify(
            @PathVariable String id, @IfMatch long revision, Caller caller) {
        return answer(steps.take(id, revision, caller, Grant::verify));
    }

    @PostMapping("/{id}/confirmation")
    @CallableBy(roles = {COUNTY_OFFICER, CITY_OFFICER})
    ResponseEntity<GrantAnswer> confirm(
            @PathVariable String id, @IfMatch long revision, Caller caller) {
        return answer(steps.take(id, revision, caller, Grant::confirm));
    }

    @PostMapping("/{id}/refusal")
    @CallableBy(roles = {COUNTY_OFFICER, CITY_OFFICER})
    ResponseEntity<GrantAnswer> refuse(
            @PathVariable String id,
            @IfMatch long revision,
            @Valid @RequestBody RefusalRequest request,
            Caller caller) {
        return answer(
                steps.take(
                        id,
                        revision,
                        caller,
                        (grant, signature) -> grant.refuse(signature, request.reason())));
    }

    private static ResponseEntity<GrantAnswer> answer(Grant grant) {
        return Answers.ok(GrantAnswer.of(grant), grant.revision());
    }
}
