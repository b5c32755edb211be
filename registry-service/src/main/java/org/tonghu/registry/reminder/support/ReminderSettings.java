package org.tonghu.registry.reminder.support;

import java.util.ArrayList;
import java.util.List;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.tonghu.registry.reminder.Contacts;
import org.tonghu.registry.reminder.Deadlines;
import org.tonghu.registry.reminder.Gateway;
import org.tonghu.registry.reminder.Messages;
import org.tonghu.registry.reminder.Places;
import org.tonghu.registry.reminder.PlanReminders;
import org.tonghu.registry.reminder.Steps;
import org.tonghu.registry.worklist.WorkList;

/** When reminders are sent is a setting: the policy names no days. */
@Configuration(proxyBeanMethods = false)
class ReminderSettings {

    @Bean
    Steps reminderSteps(
            @Value("${tonghu.registry.reminders.days-before:15,7,1}") List<Integer> before,
            @Value("${tonghu.registry.reminders.days-after:1,8}") List<Integer> after) {
        return new Steps(before, after);
    }

    @Bean
    PlanReminders planReminders(
            OfferedDeadlines offered,
            Contacts contacts,
            Messages messages,
            Places places,
            Steps reminderSteps) {
        return new PlanReminders(offered.all(), contacts, messages, places, reminderSteps);
    }

    /** Every work list, and whatever else features offer. */
    @Bean
    OfferedDeadlines offeredDeadlines(List<WorkList> lists, List<Deadlines> others) {
        var all = new ArrayList<Deadlines>(others);
        lists.forEach(it -> all.add(new WorkListDeadlines(it)));
        return new OfferedDeadlines(List.copyOf(all));
    }

    record OfferedDeadlines(List<Deadlines> all) {}

    /** The local realm has no gateway: its messages go to the log, without text and number. */
    @Bean
    @ConditionalOnProperty("tonghu.clock.shift-file")
    Gateway messagesToTheLog() {
        return new GatewayToTheLog();
    }
}
