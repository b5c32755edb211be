package org.tonghu.registry.matching.support;

import java.time.LocalDate;
import org.springframework.stereotype.Component;
import org.tonghu.registry.matching.MatchRows;
import org.tonghu.starter.time.BusinessClock;
import org.tonghu.starter.time.WorkingDays;

/** Today, and the last day to verify what is raised today. */
@Component
public class VerificationDays {

    private final BusinessClock clock;
    private final WorkingDays workingDays;
    private final MatchingSettings settings;

    VerificationDays(BusinessClock clock, WorkingDays workingDays, MatchingSettings settings) {
        this.clock = clock;
        this.workingDays = workingDays;
        this.settings = settings;
    }

    public LocalDate today() {
        return clock.today();
    }

    public MatchRows.Days days() {
        var today = clock.today();
        return new MatchRows.Days(
                today, workingDays.plus(today, settings.verificationWorkingDays()));
    }
}
