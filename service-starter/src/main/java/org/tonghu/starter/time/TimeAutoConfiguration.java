package org.tonghu.starter.time;

import com.mongodb.client.MongoDatabase;
import java.util.List;
import java.util.concurrent.Executors;
import net.javacrumbs.shedlock.core.LockProvider;
import net.javacrumbs.shedlock.provider.mongo.MongoLockProvider;
import net.javacrumbs.shedlock.support.KeepAliveLockProvider;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.tonghu.starter.caller.CallerAutoConfiguration;
import org.tonghu.starter.caller.SecurityProperties;
import org.tonghu.starter.store.AggregateStore;
import org.tonghu.starter.store.StoreAutoConfiguration;
import org.tonghu.starter.web.ThisService;
import org.tonghu.starter.web.WebAutoConfiguration;

/** Business clock, working days, daily work. */
@AutoConfiguration(
        after = {
            StoreAutoConfiguration.class,
            CallerAutoConfiguration.class,
            WebAutoConfiguration.class
        })
@EnableConfigurationProperties(TimeSettings.class)
public class TimeAutoConfiguration {

    @Bean
    @ConditionalOnMissingBean
    BusinessClock businessClock(TimeSettings settings, SecurityProperties security) {
        return ShiftFile.of(settings.shiftFile(), security.issuer());
    }

    @Bean
    @ConditionalOnMissingBean(WorkingDays.class)
    @ConditionalOnBean(AggregateStore.class)
    StoredWorkingDays workingDays(AggregateStore store) {
        return new StoredWorkingDays(
                store.of(
                        "working-day-calendar", "working_day_calendars", WorkingDayCalendar.class));
    }

    @Bean
    @ConditionalOnBean(StoredWorkingDays.class)
    WorkingDayController workingDayController(StoredWorkingDays days) {
        return new WorkingDayController(days);
    }

    @Bean
    @ConditionalOnMissingBean
    @ConditionalOnBean(MongoDatabase.class)
    LockProvider lockProvider(MongoDatabase database) {
        return new MongoLockProvider(database.getCollection("locks"));
    }

    @Bean
    @ConditionalOnBean(LockProvider.class)
    @ConditionalOnProperty(name = "tonghu.clock.daily-work", matchIfMissing = true)
    DailyRunner dailyRunner(
            List<DailyWork> works,
            BusinessClock clock,
            LockProvider locks,
            ThisService service,
            TimeSettings settings) {
        LockProvider kept =
                new KeepAliveLockProvider(
                        (net.javacrumbs.shedlock.core.ExtensibleLockProvider) locks,
                        Executors.newSingleThreadScheduledExecutor(
                                Thread.ofPlatform().daemon().name("daily-lock").factory()));
        return new DailyRunner(
                new DailyRounds(works, clock, kept, service.serviceName()), settings.lookEvery());
    }
}
