package org.tonghu.registry.verification.web;

import static org.tonghu.starter.caller.Role.*;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.tonghu.registry.listing.Wanted;
import org.tonghu.registry.listing.support.Sights;
import org.tonghu.registry.verification.Campaign;
import org.tonghu.registry.verification.CampaignItems;
import org.tonghu.registry.verification.Campaigns;
import org.tonghu.registry.verification.FreezeCampaign;
import org.tonghu.registry.verification.Quarter;
import org.tonghu.registry.verification.support.CampaignJobs;
import org.tonghu.starter.caller.CallableBy;
import org.tonghu.starter.caller.Caller;
import org.tonghu.starter.problem.Invalid;
import org.tonghu.starter.web.Answers;
import org.tonghu.starter.web.Page;
import org.tonghu.starter.web.PageRequest;

/** Campaigns: one for each unit and quarter, opened by themselves or by an officer. */
@RestController
@RequestMapping("${tonghu.base-path}/verification-campaigns")
class CampaignController {

    private final Campaigns campaigns;
    private final CampaignItems items;
    private final FreezeCampaign freeze;
    private final CampaignJobs jobs;
    private final CampaignDesk desk;

    CampaignController(
            Campaigns campaigns,
            CampaignItems items,
            FreezeCampaign freeze,
            CampaignJobs jobs,
            CampaignDesk desk) {
        this.campaigns = campaigns;
        this.items = items;
        this.freeze = freeze;
        this.jobs = jobs;
        this.desk = desk;
    }

    /**
     * @param quarter e.g. {@code 2020Q2}
     */
    record CampaignRequest(
            @NotNull @Pattern(regexp = "[A-Z0-9-]{3,40}") String unit,
            @NotNull @Pattern(regexp = "(19|20|21)\\d\\dQ[1-4]") String quarter) {}

    /** Freezes the list in the background; a campaign that is there is answered as it is. */
    @PostMapping
    @CallableBy(roles = {COUNTY_OFFICER, CITY_OFFICER})
    ResponseEntity<CampaignView> open(@Valid @RequestBody CampaignRequest request, Caller caller) {
        var quarter = Quarter.parse(request.quarter());
        if (quarter.first().isAfter(desk.today())) {
            throw new Invalid(
                    "#/quarter",
                    "IN_THE_FUTURE",
                    "该季度尚未开始，名单不能提前冻结。",
                    "The quarter has not begun; its list cannot be frozen yet.");
        }
        var line = desk.line(request.unit(), caller);
        var campaign = freeze.open(request.unit(), quarter, desk.today(), line);
        var job = jobs.freeze(campaign.id(), caller);
        return Answers.accepted(jobs.location(job), view(campaign));
    }

    /** The latest quarter first. */
    @GetMapping
    @CallableBy(roles = {CHILD_SUPERVISOR, COUNTY_OFFICER, CITY_OFFICER, AUDITOR})
    Page<CampaignView> list(
            @RequestParam(required = false) @Nullable String unit,
            PageRequest page,
            Caller caller) {
        var wanted = new Wanted(page.limit(), page.cursor());
        var found = campaigns.list(unit, Sights.of(caller), wanted);
        return new Page<>(found.items().stream().map(this::view).toList(), found.next());
    }

    @GetMapping("/{id}")
    @CallableBy(roles = {COUNTY_OFFICER, CITY_OFFICER, AUDITOR})
    CampaignView read(@PathVariable String id, Caller caller) {
        return view(desk.campaign(id, caller));
    }

    private CampaignView view(Campaign campaign) {
        return CampaignView.of(campaign, items.tally(campaign.id(), null), desk.today());
    }
}
