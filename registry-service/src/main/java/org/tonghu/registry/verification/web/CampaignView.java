package org.tonghu.registry.verification.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import org.tonghu.registry.verification.Campaign;
import org.tonghu.registry.verification.CampaignItems;

/** A campaign and how far it is. */
@JsonInclude(JsonInclude.Include.ALWAYS)
record CampaignView(
        String id,
        String unit,
        String quarter,
        LocalDate from,
        LocalDate to,
        LocalDate openedOn,
        boolean frozen,
        long due,
        long open,
        long verified,
        long removed,
        boolean over) {

    static CampaignView of(Campaign campaign, CampaignItems.Tally tally, LocalDate today) {
        return new CampaignView(
                campaign.id(),
                campaign.unit(),
                campaign.quarter().toString(),
                campaign.quarter().first(),
                campaign.quarter().last(),
                campaign.openedOn(),
                campaign.frozen(),
                campaign.due(),
                tally.due(),
                tally.verified(),
                tally.removed(),
                campaign.isOver(today));
    }
}
