package org.tonghu.starter.web;

import com.mongodb.client.MongoDatabase;
import java.time.Clock;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.tonghu.starter.access.ShownAgain;
import org.tonghu.starter.crypto.FieldCipher;
import org.tonghu.starter.crypto.LookupHash;
import org.tonghu.starter.store.SealedRecords;
import org.tonghu.starter.store.StoreAutoConfiguration;

/** Idempotency keys; off with {@code tonghu.web.idempotency=false}. */
@AutoConfiguration(after = {StoreAutoConfiguration.class, WebAutoConfiguration.class})
@ConditionalOnBean(MongoDatabase.class)
@ConditionalOnProperty(name = "tonghu.web.idempotency", matchIfMissing = true)
public class IdempotencyAutoConfiguration {

    /** After Spring Security, whose filter has the order -100. */
    private static final int INSIDE_SECURITY = 10;

    @Bean
    IdempotencyKeys idempotencyKeys(MongoDatabase database, WebSettings settings) {
        return new IdempotencyKeys(database, settings, Clock.systemUTC());
    }

    @Bean
    KeyedAnswers keyedAnswers(
            IdempotencyKeys keys,
            ObjectProvider<FieldCipher> cipher,
            ObjectProvider<ShownAgain> accesses,
            ObjectProvider<SealedRecords> sealed) {
        return new KeyedAnswers(keys, cipher, accesses, sealed);
    }

    @Bean
    KeySweeper keySweeper(IdempotencyKeys keys) {
        return new KeySweeper(keys);
    }

    @Bean
    FilterRegistrationBean<IdempotencyFilter> idempotencyFilter(KeyedAnswers answers) {
        FilterRegistrationBean<IdempotencyFilter> filter =
                new FilterRegistrationBean<>(new IdempotencyFilter(answers));
        filter.setOrder(INSIDE_SECURITY);
        return filter;
    }

    @Bean
    WebMvcConfigurer idempotencyWeb(
            IdempotencyKeys keys, KeyedAnswers answers, ObjectProvider<LookupHash> hash) {
        IdempotencyCheck check = new IdempotencyCheck(keys, answers, hash);
        return new WebMvcConfigurer() {
            @Override
            public void addInterceptors(InterceptorRegistry registry) {
                registry.addInterceptor(check).order(-80);
            }
        };
    }
}
