package org.tonghu.registry.verification.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.tonghu.registry.division.Jurisdictions;
import org.tonghu.registry.listing.Sight;
import org.tonghu.registry.listing.support.Sights;
import org.tonghu.registry.verification.Campaign;
import org.tonghu.registry.verification.CampaignItem;
import org.tonghu.registry.verification.CampaignItems;
import org.tonghu.registry.verification.Campaigns;
import org.tonghu.registry.verification.Subject;
import org.tonghu.registry.verification.SubjectKind;
import org.tonghu.registry.verification.VerifiableRecords;
import org.tonghu.registry.verification.VerificationStatus;
import org.tonghu.registry.verification.VillageReturn;
import org.tonghu.starter.caller.Caller;
import org.tonghu.starter.problem.Invalid;
import org.tonghu.starter.problem.NotFound;
import org.tonghu.starter.time.BusinessClock;

/** Finds what a caller works on in a campaign. */
@Component
class CampaignDesk {

    private final Campaigns campaigns;
    private final CampaignItems items;
    private final Map<SubjectKind, VerifiableRecords> records;
    private final Jurisdictions jurisdictions;
    private final BusinessClock clock;

    CampaignDesk(
            Campaigns campaigns,
            CampaignItems items,
            List<VerifiableRecords> records,
            Jurisdictions jurisdictions,
            BusinessClock clock) {
        this.campaigns = campaigns;
        this.items = items;
        this.records =
                records.stream()
                        .collect(Collectors.toMap(VerifiableRecords::kind, Function.identity()));
        this.jurisdictions = jurisdictions;
        this.clock = clock;
    }

    /**
     * Codes whose holders may see what belongs to the unit.
     *
     * @throws Invalid for a unit that is not there
     */
    List<String> line(String unit, Caller caller) {
        if (!jurisdictions.hasUnit(unit)) {
            throw new Invalid(
                    "#/unit",
                    "UNKNOWN_UNIT",
                    "单位 " + unit + " 不存在。",
                    "There is no unit " + unit + ".");
        }
        var line = jurisdictions.lineOf(unit);
        caller.mustReach(line);
        return line;
    }

    Campaign campaign(String id, Caller caller) {
        return campaigns.find(id, Sights.of(caller)).orElseThrow(() -> unknown(id));
    }

    VillageReturn village(String campaign, String place, Caller caller) {
        return campaigns
                .village(campaign, place, Sights.of(caller))
                .orElseThrow(() -> new NotFound("verification-village", place));
    }

    CampaignItem item(String campaign, String id, Caller caller) {
        return items.find(id, Sights.of(caller))
                .filter(it -> it.campaign().equals(campaign))
                .orElseThrow(() -> new NotFound("verification-item", id));
    }

    Subject subject(SubjectKind kind, String id, Caller caller) {
        return records(kind)
                .find(id, Sights.of(caller))
                .orElseThrow(() -> new NotFound("record", id));
    }

    CampaignItem verify(CampaignItem item, CampaignItem.Verified result, Caller caller) {
        campaigns
                .village(item.campaign(), item.place(), Sight.ALL)
                .ifPresent(VillageReturn::mustBeOpen);
        var score = subject(item.kind(), item.subject(), caller).completeness();
        return items.save(item.verify(result, score));
    }

    VerificationStatus status(SubjectKind kind, String id, Caller caller) {
        var subject = subject(kind, id, caller);
        return VerificationStatus.of(subject, items.of(kind, id), clock.today());
    }

    LocalDate today() {
        return clock.today();
    }

    private VerifiableRecords records(SubjectKind kind) {
        return Optional.ofNullable(records.get(kind)).orElseThrow();
    }

    private static NotFound unknown(String id) {
        return new NotFound("verification-campaign", id);
    }
}
