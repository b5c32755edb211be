package org.tonghu.registry.referral.web;

import static org.tonghu.starter.caller.Role.*;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.tonghu.registry.listing.Wanted;
import org.tonghu.registry.referral.Referral;
import org.tonghu.registry.referral.Referrals;
import org.tonghu.registry.referral.Support;
import org.tonghu.starter.caller.CallableBy;
import org.tonghu.starter.caller.Caller;
import org.tonghu.starter.web.Answers;
import org.tonghu.starter.web.IfMatch;
import org.tonghu.starter.web.NewId;
import org.tonghu.starter.web.Page;
import org.tonghu.starter.web.PageRequest;

/** Referrals to other offices (转办) and what came of them. */
@RestController
@RequestMapping("${tonghu.base-path}/referrals")
@CallableBy(roles = {CHILD_DIRECTOR, CHILD_SUPERVISOR, COUNTY_OFFICER, CITY_OFFICER})
class ReferralController {

    private final ReferralDesk desk;
    private final String path;

    ReferralController(ReferralDesk desk, @Value("${tonghu.base-path}") String basePath) {
        this.desk = desk;
        this.path = basePath + "/referrals/";
    }

    @PostMapping
    ResponseEntity<ReferralView> refer(
            @Valid @RequestBody ReferralRequest request, NewId newId, Caller caller) {
        var made = desk.refer(newId.next("referral"), request, caller);
        return Answers.created(path + made.id(), view(made), made.revision());
    }

    /** The latest first. */
    @GetMapping
    @CallableBy(roles = {CHILD_DIRECTOR, CHILD_SUPERVISOR, COUNTY_OFFICER, CITY_OFFICER, AUDITOR})
    Page<ReferralView> list(
            @RequestParam(required = false) @Nullable Boolean open,
            @RequestParam(required = false) @Nullable Support support,
            @RequestParam(required = false) @Nullable String child,
            @RequestParam(required = false) @Nullable @Pattern(regexp = "[A-Z0-9-]{3,40}")
                    String place,
            PageRequest page,
            Caller caller) {
        var wanted = new Wanted(page.limit(), page.cursor());
        var found = desk.list(new Referrals.Query(open, support, child, place), caller, wanted);
        return new Page<>(found.items().stream().map(this::view).toList(), found.next());
    }

    @GetMapping("/{id}")
    @CallableBy(roles = {CHILD_DIRECTOR, CHILD_SUPERVISOR, COUNTY_OFFICER, CITY_OFFICER, AUDITOR})
    ResponseEntity<ReferralView> read(@PathVariable String id, Caller caller) {
        var referral = desk.find(id, caller);
        return Answers.ok(view(referral), referral.revision());
    }

    @PostMapping("/{id}/result")
    ResponseEntity<ReferralView> result(
            @PathVariable String id,
            @IfMatch long revision,
            @Valid @RequestBody ResultRequest request,
            Caller caller) {
        var answered = desk.answer(desk.find(id, caller).readAt(revision), request, caller);
        return Answers.ok(view(answered), answered.revision());
    }

    private ReferralView view(Referral referral) {
        return ReferralView.of(referral, desk.today());
    }
}
