package org.tonghu.registry.verification.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.tonghu.registry.verification.CampaignItems;
import org.tonghu.registry.verification.VillageReturn;

/** A village in a campaign. */
@JsonInclude(JsonInclude.Include.ALWAYS)
record VillageView(
        String place,
        VillageReturn.State state,
        long due,
        long open,
        long verified,
        long removed,
        List<VillageReturn.Step> steps) {

    static VillageView of(VillageReturn village, CampaignItems.Tally tally) {
        return new VillageView(
                village.place(),
                village.state(),
                village.due(),
                tally.due(),
                tally.verified(),
                tally.removed(),
                village.steps());
    }
}
