package org.tonghu.registry.reminder.support;

import java.time.Clock;
import java.time.LocalDate;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.tonghu.registry.reminder.PlanReminders;
import org.tonghu.starter.time.DailyWork;

/** Once a day: what is to be told goes into the outbox. */
@Component
class RemindOfDeadlines implements DailyWork {

    private static final Logger LOG = LoggerFactory.getLogger(RemindOfDeadlines.class);

    private final PlanReminders plan;
    private final Clock clock = Clock.systemUTC();

    RemindOfDeadlines(PlanReminders plan) {
        this.plan = plan;
    }

    @Override
    public String name() {
        return "remind-of-deadlines";
    }

    @Override
    public void run(LocalDate today) {
        LOG.info(
                "{} reminders put into the outbox for {}", plan.run(today, clock.instant()), today);
    }
}
