package org.tonghu.registry.verification.web;

import static org.tonghu.starter.caller.Role.*;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.tonghu.registry.listing.Wanted;
import org.tonghu.registry.listing.support.Sights;
import org.tonghu.registry.verification.CampaignItem;
import org.tonghu.registry.verification.CampaignItems;
import org.tonghu.starter.caller.CallableBy;
import org.tonghu.starter.caller.Caller;
import org.tonghu.starter.web.Answers;
import org.tonghu.starter.web.IfMatch;
import org.tonghu.starter.web.Page;
import org.tonghu.starter.web.PageRequest;

/** Records on the list of a campaign: each is verified, with or without change. */
@RestController
@RequestMapping("${tonghu.base-path}/verification-campaigns/{campaign}/items")
class ItemController {

    private final CampaignItems items;
    private final CampaignDesk desk;

    ItemController(CampaignItems items, CampaignDesk desk) {
        this.items = items;
        this.desk = desk;
    }

    /**
     * @param changed the record was corrected on this occasion; false says that nothing has changed
     */
    record VerificationRequest(@NotNull Boolean changed, @Nullable @Size(max = 2000) String note) {}

    @GetMapping
    @CallableBy(roles = {CHILD_DIRECTOR, CHILD_SUPERVISOR, COUNTY_OFFICER, CITY_OFFICER, AUDITOR})
    Page<ItemView> list(
            @PathVariable String campaign,
            @RequestParam(required = false) @Nullable String place,
            @RequestParam(required = false) CampaignItem.@Nullable State state,
            PageRequest page,
            Caller caller) {
        var wanted = new Wanted(page.limit(), page.cursor());
        var query = new CampaignItems.Query(place, state);
        var found = items.list(campaign, query, Sights.of(caller), wanted);
        var rows = found.items().stream().map(it -> ItemView.of(it, desk.today())).toList();
        return new Page<>(rows, found.next());
    }

    @GetMapping("/{item}")
    @CallableBy(roles = {CHILD_DIRECTOR, CHILD_SUPERVISOR, COUNTY_OFFICER, CITY_OFFICER, AUDITOR})
    ResponseEntity<ItemView> read(
            @PathVariable String campaign, @PathVariable String item, Caller caller) {
        return answer(desk.item(campaign, item, caller));
    }

    @PutMapping("/{item}/verification")
    @CallableBy(roles = {CHILD_DIRECTOR, CHILD_SUPERVISOR, COUNTY_OFFICER, CITY_OFFICER})
    ResponseEntity<ItemView> verify(
            @PathVariable String campaign,
            @PathVariable String item,
            @IfMatch long revision,
            @Valid @RequestBody VerificationRequest request,
            Caller caller) {
        var found = desk.item(campaign, item, caller).readAt(revision);
        var result =
                new CampaignItem.Verified(
                        caller.id(), desk.today(), request.changed(), request.note());
        return answer(desk.verify(found, result, caller));
    }

    private ResponseEntity<ItemView> answer(CampaignItem item) {
        return Answers.ok(ItemView.of(item, desk.today()), item.revision());
    }
}
