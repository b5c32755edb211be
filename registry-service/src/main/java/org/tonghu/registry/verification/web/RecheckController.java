package org.tonghu.registry.verification.web;

import static org.tonghu.starter.caller.Role.*;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.tonghu.registry.division.Jurisdictions;
import org.tonghu.registry.listing.support.Sights;
import org.tonghu.registry.verification.CampaignItem;
import org.tonghu.registry.verification.CampaignItems;
import org.tonghu.registry.verification.Campaigns;
import org.tonghu.registry.verification.Recheck;
import org.tonghu.registry.verification.SubjectKind;
import org.tonghu.starter.access.ShowsChildren;
import org.tonghu.starter.caller.CallableBy;
import org.tonghu.starter.caller.Caller;
import org.tonghu.starter.problem.NotFound;
import org.tonghu.starter.web.Answers;
import org.tonghu.starter.web.IfMatch;
import org.tonghu.starter.web.NewId;

/** Samples of verified records, checked again by somebody else (抽查), with their error rate. */
@RestController
@RequestMapping("${tonghu.base-path}/verification-campaigns/{campaign}/samples")
@CallableBy(roles = {CHILD_SUPERVISOR, COUNTY_OFFICER, CITY_OFFICER})
class RecheckController {

    private final Campaigns campaigns;
    private final CampaignItems items;
    private final Jurisdictions jurisdictions;
    private final CampaignDesk desk;
    private final String path;

    RecheckController(
            Campaigns campaigns,
            CampaignItems items,
            Jurisdictions jurisdictions,
            CampaignDesk desk,
            @Value("${tonghu.base-path}") String basePath) {
        this.campaigns = campaigns;
        this.items = items;
        this.jurisdictions = jurisdictions;
        this.desk = desk;
        this.path = basePath + "/verification-campaigns/";
    }

    /**
     * @param place township or village to draw from
     */
    record SampleRequest(
            @NotNull @Pattern(regexp = "\\d{9}|\\d{12}") String place,
            @NotNull @Min(1) @Max(200) Integer size) {}

    record ResultRequest(
            @NotBlank @Size(max = 200) String item,
            @NotNull Boolean right,
            @Nullable @Size(max = 2000) String note) {}

    /**
     * @param errorRate wrong of checked in percent; null while nothing was checked
     */
    @JsonInclude(JsonInclude.Include.ALWAYS)
    record SampleView(
            String id,
            String campaign,
            @Nullable String place,
            LocalDate drawnOn,
            long size,
            long checked,
            long wrong,
            @Nullable String errorRate,
            List<Recheck.Drawn> drawn)
            implements ShowsChildren {

        static SampleView of(Recheck it) {
            var rate = it.errorRate();
            return new SampleView(
                    it.id(),
                    it.campaign(),
                    it.place(),
                    it.drawnOn(),
                    it.drawn().size(),
                    it.checked(),
                    it.wrong(),
                    rate == null ? null : rate.toString(),
                    it.drawn());
        }

        @Override
        public Collection<String> childrenShown() {
            return drawn.stream()
                    .filter(it -> it.kind() == SubjectKind.CHILD)
                    .map(Recheck.Drawn::subject)
                    .toList();
        }
    }

    @PostMapping
    ResponseEntity<SampleView> draw(
            @PathVariable String campaign,
            @Valid @RequestBody SampleRequest request,
            NewId newId,
            Caller caller) {
        var codes = jurisdictions.visibleTo(request.place(), desk.today());
        caller.mustReach(codes);
        var id = newId.next("verification-recheck");
        var drawn =
                items.sample(campaign, request.place(), request.size(), id).stream()
                        .map(RecheckController::drawn)
                        .toList();
        var sample =
                new Recheck(id, 0, campaign, request.place(), desk.today(), caller.id(), drawn);
        var entered = campaigns.enter(sample, codes);
        var location = path + campaign + "/samples/" + id;
        return Answers.created(location, SampleView.of(entered), entered.revision());
    }

    @GetMapping("/{sample}")
    ResponseEntity<SampleView> read(
            @PathVariable String campaign, @PathVariable String sample, Caller caller) {
        return answer(find(campaign, sample, caller));
    }

    @PostMapping("/{sample}/results")
    ResponseEntity<SampleView> check(
            @PathVariable String campaign,
            @PathVariable String sample,
            @IfMatch long revision,
            @Valid @RequestBody ResultRequest request,
            Caller caller) {
        var found = find(campaign, sample, caller).readAt(revision);
        if (!found.holds(request.item())) {
            throw new NotFound("verification-item", request.item());
        }
        var checked = found.checked(request.item(), request.right(), caller.id(), request.note());
        return answer(campaigns.save(checked));
    }

    private Recheck find(String campaign, String id, Caller caller) {
        return campaigns
                .recheck(id, Sights.of(caller))
                .filter(it -> it.campaign().equals(campaign))
                .orElseThrow(() -> new NotFound("verification-sample", id));
    }

    private static Recheck.Drawn drawn(CampaignItem item) {
        var verified = Objects.requireNonNull(item.verified());
        return new Recheck.Drawn(
                item.id(), item.subject(), item.kind(), verified.by(), null, null, null);
    }

    private static ResponseEntity<SampleView> answer(Recheck sample) {
        return Answers.ok(SampleView.of(sample), sample.revision());
    }
}
