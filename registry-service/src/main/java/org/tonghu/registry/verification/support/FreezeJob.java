package org.tonghu.registry.verification.support;

import java.util.Map;
import org.springframework.stereotype.Component;
import org.tonghu.registry.listing.Sight;
import org.tonghu.registry.verification.Campaigns;
import org.tonghu.registry.verification.FreezeCampaign;
import org.tonghu.starter.jobs.JobHandler;
import org.tonghu.starter.jobs.JobRun;
import org.tonghu.starter.time.BusinessClock;

/** Freezes a list in the background; taken up again it goes on with what is missing. */
@Component
class FreezeJob implements JobHandler<FreezeJob.Parameters> {

    /** Which list. */
    record Parameters(String campaign) {}

    private final FreezeCampaign freeze;
    private final Campaigns campaigns;
    private final BusinessClock clock;

    FreezeJob(FreezeCampaign freeze, Campaigns campaigns, BusinessClock clock) {
        this.freeze = freeze;
        this.campaigns = campaigns;
        this.clock = clock;
    }

    @Override
    public String kind() {
        return CampaignJobs.KIND;
    }

    @Override
    public Class<Parameters> parameters() {
        return Parameters.class;
    }

    @Override
    public Map<String, String> run(JobRun run, Parameters parameters) {
        var campaign = campaigns.find(parameters.campaign(), Sight.ALL).orElseThrow();
        var frozen = freeze.freeze(campaign, clock.today());
        run.progress(frozen.due(), frozen.due(), null);
        return Map.of("campaign", frozen.id(), "due", Long.toString(frozen.due()));
    }
}
