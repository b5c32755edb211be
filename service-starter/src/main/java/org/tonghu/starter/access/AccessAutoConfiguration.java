package org.tonghu.starter.access;

import com.mongodb.client.MongoDatabase;
import java.time.Clock;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.tonghu.starter.chain.ChainLog;
import org.tonghu.starter.store.SealedRecords;
import org.tonghu.starter.store.StoreAutoConfiguration;
import org.tonghu.starter.time.BusinessClock;

/**
 * The access log; off with {@code tonghu.accesses.enabled=false}, which is lawful only for a
 * service that shows no personal data of children.
 */
@AutoConfiguration(after = StoreAutoConfiguration.class)
@ConditionalOnWebApplication(type = ConditionalOnWebApplication.Type.SERVLET)
@ConditionalOnBean(MongoDatabase.class)
@ConditionalOnProperty(name = "tonghu.accesses.enabled", matchIfMissing = true)
@EnableConfigurationProperties(AccessProperties.class)
public class AccessAutoConfiguration {

    private final Clock clock = Clock.systemUTC();

    @Bean
    @ConditionalOnMissingBean(name = "accessChain")
    ChainLog accessChain(MongoDatabase database, AccessProperties settings) {
        return new ChainLog(
                database, AccessLog.COLLECTION, clock, settings.anchorEvery(), AccessLog.INDEXES);
    }

    @Bean
    @ConditionalOnMissingBean
    AccessLog accessLog(MongoDatabase database, ChainLog accessChain, AccessProperties settings) {
        return new AccessLog(database, accessChain, settings.patience());
    }

    @Bean
    @ConditionalOnMissingBean
    AccessAdvice accessAdvice(AccessLog log, ObjectProvider<BusinessClock> business) {
        return new AccessAdvice(log, business.getIfAvailable(() -> clock::instant), clock);
    }

    @Bean
    @ConditionalOnMissingBean
    @ConditionalOnProperty("tonghu.base-path")
    AccessEndpoints accessEndpoints(AccessLog log, SealedRecords sealed) {
        return new AccessEndpoints(log, sealed);
    }
}
