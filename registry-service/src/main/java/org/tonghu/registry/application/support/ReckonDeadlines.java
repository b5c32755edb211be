package org.tonghu.registry.application.support;

import java.time.LocalDate;
import org.springframework.stereotype.Component;
import org.tonghu.registry.application.Applications;
import org.tonghu.starter.time.DailyWork;

/** The working-day calendar may be edited at any time: each day deadlines are worked out anew. */
@Component
class ReckonDeadlines implements DailyWork {

    private final Applications applications;

    ReckonDeadlines(Applications applications) {
        this.applications = applications;
    }

    @Override
    public String name() {
        return "reckon-application-deadlines";
    }

    @Override
    public void run(LocalDate today) {
        applications.reckonAnew();
    }
}
