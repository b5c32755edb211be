package org.tonghu.starter.events;

import com.mongodb.client.MongoDatabase;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.tonghu.starter.caller.Caller;
import org.tonghu.starter.chain.ChainLog;
import org.tonghu.starter.store.AggregateStore;
import org.tonghu.starter.store.Lease;
import org.tonghu.starter.store.SealedRecords;
import org.tonghu.starter.store.StoreAutoConfiguration;

/** Event log, relay and subscribers; off with {@code tonghu.events.enabled=false}. */
@AutoConfiguration(after = StoreAutoConfiguration.class)
@ConditionalOnBean({MongoDatabase.class, AggregateStore.class})
@ConditionalOnProperty(name = "tonghu.events.enabled", matchIfMissing = true)
@EnableConfigurationProperties(EventProperties.class)
public class EventsAutoConfiguration {

    private final Clock clock = Clock.systemUTC();

    @Bean
    @ConditionalOnMissingBean(name = "eventChain")
    ChainLog eventChain(MongoDatabase database, EventProperties settings) {
        return new ChainLog(
                database, EventLog.COLLECTION, clock, settings.anchorEvery(), EventLog.INDEXES);
    }

    @Bean
    @ConditionalOnMissingBean
    EventLog eventLog(MongoDatabase database, ChainLog eventChain) {
        return new EventLog(database, eventChain);
    }

    @Bean
    @ConditionalOnMissingBean
    Lanes lanes(MongoDatabase database) {
        return new Lanes(database);
    }

    @Bean
    @ConditionalOnMissingBean
    LaneWork laneWork(Lanes lanes) {
        return new LaneWork(lanes, UUID.randomUUID().toString(), clock);
    }

    @Bean(destroyMethod = "")
    @ConditionalOnMissingBean
    Dispatcher dispatcher(
            EventLog log,
            LaneWork work,
            ObjectProvider<EventSubscriber> subscribers,
            EventProperties settings,
            @Value("${tonghu.service-name:service}") String service) {
        Handling.Authors authors = event -> Caller.system(service, firstCaller(event));
        List<EventSubscriber> all = subscribers.orderedStream().toList();
        return new Dispatcher(
                new Handling(log, work, all, new Patience(settings, clock), authors),
                work,
                settings.workers());
    }

    @Bean
    @ConditionalOnMissingBean
    RelayLoop relayLoop(
            MongoDatabase database,
            AggregateStore aggregates,
            EventLog log,
            Lanes lanes,
            Dispatcher dispatcher,
            ObjectProvider<EventSubscriber> subscribers,
            EventProperties settings) {
        Relay relay = new Relay(database, log, lanes, subscribers.orderedStream().toList(), clock);
        return new RelayLoop(aggregates, relay, dispatcher, new Lease(database, clock), settings);
    }

    @Bean
    @ConditionalOnMissingBean
    @ConditionalOnProperty("tonghu.base-path")
    @ConditionalOnWebApplication(type = ConditionalOnWebApplication.Type.SERVLET)
    EventEndpoints eventEndpoints(EventLog log, SealedRecords sealed) {
        return new EventEndpoints(log, sealed);
    }

    @Bean
    @ConditionalOnMissingBean
    @ConditionalOnProperty("tonghu.base-path")
    @ConditionalOnWebApplication(type = ConditionalOnWebApplication.Type.SERVLET)
    DeadLetters deadLetters(MongoDatabase database, LaneWork work, Dispatcher dispatcher) {
        return new DeadLetters(database, work, dispatcher);
    }

    private static String firstCaller(LoggedEvent event) {
        return event.onBehalfOf() == null ? event.by() : event.onBehalfOf();
    }
}
