package org.tonghu.registry.verification.support;

import org.springframework.stereotype.Component;
import org.tonghu.starter.caller.Caller;
import org.tonghu.starter.jobs.Job;
import org.tonghu.starter.jobs.Jobs;

/** Starts the work on a list. */
@Component
public class CampaignJobs {

    static final String KIND = "freeze-verification";

    private final Jobs jobs;

    CampaignJobs(Jobs jobs) {
        this.jobs = jobs;
    }

    public Job freeze(String campaign, Caller caller) {
        return jobs.start("freeze-" + campaign, KIND, new FreezeJob.Parameters(campaign), caller);
    }

    public String location(Job job) {
        return jobs.location(job);
    }
}
