package org.tonghu.registry.verification.web;

import static org.tonghu.starter.caller.Role.*;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.tonghu.registry.listing.Wanted;
import org.tonghu.registry.listing.support.Sights;
import org.tonghu.registry.verification.CampaignItems;
import org.tonghu.registry.verification.Campaigns;
import org.tonghu.registry.verification.VillageReturn;
import org.tonghu.starter.caller.CallableBy;
import org.tonghu.starter.caller.Caller;
import org.tonghu.starter.web.Answers;
import org.tonghu.starter.web.IfMatch;
import org.tonghu.starter.web.Page;
import org.tonghu.starter.web.PageRequest;

/** The way of a village's list: submitted, reviewed or returned, confirmed and locked. */
@RestController
@RequestMapping("${tonghu.base-path}/verification-campaigns/{campaign}/villages")
class VillageController {

    private final Campaigns campaigns;
    private final CampaignItems items;
    private final CampaignDesk desk;

    VillageController(Campaigns campaigns, CampaignItems items, CampaignDesk desk) {
        this.campaigns = campaigns;
        this.items = items;
        this.desk = desk;
    }

    record ReturnRequest(@NotBlank @Size(max = 2000) String reason) {}

    /** By code. */
    @GetMapping
    @CallableBy(roles = {CHILD_DIRECTOR, CHILD_SUPERVISOR, COUNTY_OFFICER, CITY_OFFICER, AUDITOR})
    Page<VillageView> list(@PathVariable String campaign, PageRequest page, Caller caller) {
        var wanted = new Wanted(page.limit(), page.cursor());
        var found = campaigns.villages(campaign, Sights.of(caller), wanted);
        return new Page<>(found.items().stream().map(this::view).toList(), found.next());
    }

    @GetMapping("/{place}")
    @CallableBy(roles = {CHILD_DIRECTOR, CHILD_SUPERVISOR, COUNTY_OFFICER, CITY_OFFICER, AUDITOR})
    ResponseEntity<VillageView> read(
            @PathVariable String campaign, @PathVariable String place, Caller caller) {
        return answer(desk.village(campaign, place, caller));
    }

    @PostMapping("/{place}/submission")
    @CallableBy(roles = {CHILD_DIRECTOR, CHILD_SUPERVISOR})
    ResponseEntity<VillageView> submit(
            @PathVariable String campaign,
            @PathVariable String place,
            @IfMatch long revision,
            Caller caller) {
        var village = desk.village(campaign, place, caller).readAt(revision);
        long open = items.tally(campaign, place).due();
        return answer(campaigns.save(village.submit(open, caller.id(), desk.today())));
    }

    @PostMapping("/{place}/review")
    @CallableBy(roles = {CHILD_SUPERVISOR, COUNTY_OFFICER})
    ResponseEntity<VillageView> review(
            @PathVariable String campaign,
            @PathVariable String place,
            @IfMatch long revision,
            Caller caller) {
        var village = desk.village(campaign, place, caller).readAt(revision);
        return answer(campaigns.save(village.review(caller.id(), desk.today())));
    }

    @PostMapping("/{place}/return")
    @CallableBy(roles = {CHILD_SUPERVISOR, COUNTY_OFFICER})
    ResponseEntity<VillageView> sendBack(
            @PathVariable String campaign,
            @PathVariable String place,
            @IfMatch long revision,
            @Valid @RequestBody ReturnRequest request,
            Caller caller) {
        var village = desk.village(campaign, place, caller).readAt(revision);
        var back = village.sendBack(caller.id(), desk.today(), request.reason());
        return answer(campaigns.save(back));
    }

    @PostMapping("/{place}/confirmation")
    @CallableBy(roles = {COUNTY_OFFICER, CITY_OFFICER})
    ResponseEntity<VillageView> confirm(
            @PathVariable String campaign,
            @PathVariable String place,
            @IfMatch long revision,
            Caller caller) {
        var village = desk.village(campaign, place, caller).readAt(revision);
        return answer(campaigns.save(village.confirm(caller.id(), desk.today())));
    }

    private ResponseEntity<VillageView> answer(VillageReturn village) {
        return Answers.ok(view(village), village.revision());
    }

    private VillageView view(VillageReturn village) {
        return VillageView.of(village, items.tally(village.campaign(), village.place()));
    }
}
