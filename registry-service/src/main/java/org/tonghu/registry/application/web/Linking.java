package org.tonghu.registry.application.web;

import org.springframework.stereotype.Component;
import org.tonghu.registry.application.Application;
import org.tonghu.registry.application.Applications;
import org.tonghu.registry.listing.Sight;
import org.tonghu.starter.domain.Refused;
import org.tonghu.starter.time.BusinessClock;

/** Brings an application that was accepted elsewhere together with the child's record. */
@Component
class Linking {

    private final Applications applications;
    private final Applying applying;
    private final BusinessClock clock;

    Linking(Applications applications, Applying applying, BusinessClock clock) {
        this.applications = applications;
        this.applying = applying;
        this.clock = clock;
    }

    /**
     * @throws Refused if the record holds another citizen ID than the application
     */
    Application link(Application application, String record, Sight sight) {
        var child = applying.find(record, sight);
        var applied = application.subject().citizenId();
        var held = child.identity().citizenId();
        if (applied != null && held != null && !applied.lookup().equals(held.lookup())) {
            throw new Refused(
                    "ANOTHER_CHILD",
                    "",
                    "该档案的公民身份号码与申请不符，请核对。",
                    "The record holds another citizen ID than the application.");
        }
        var seenBy = applying.visibleTo(child, clock.today());
        return applications.save(application.link(record), seenBy);
    }
}
