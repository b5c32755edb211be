package org.tonghu.starter.access;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.autoconfigure.AutoConfigurations;
import org.springframework.boot.mongodb.autoconfigure.MongoAutoConfiguration;
import org.springframework.boot.test.context.runner.WebApplicationContextRunner;
import org.tonghu.starter.store.StoreAutoConfiguration;
import org.tonghu.starter.testing.EmbeddedStore;

class AccessAutoConfigurationTest {

    EmbeddedStore store;

    @BeforeEach
    void open() {
        store = EmbeddedStore.start();
    }

    @AfterEach
    void stop() {
        store.close();
    }

    WebApplicationContextRunner runner() {
        return new WebApplicationContextRunner()
                .withConfiguration(
                        AutoConfigurations.of(
                                MongoAutoConfiguration.class,
                                StoreAutoConfiguration.class,
                                AccessAutoConfiguration.class))
                .withPropertyValues("spring.mongodb.uri=" + store.uri());
    }

    @Test
    void logsAccessesUnlessTheServiceSaysItShowsNone() {
        runner().run(context -> assertThat(context).hasSingleBean(AccessAdvice.class));
        runner().withPropertyValues("tonghu.accesses.enabled=false")
                .run(context -> assertThat(context).doesNotHaveBean(AccessLog.class));
    }

    @Test
    void offersItsEndpointsOnlyBelowABasePath() {
        runner().run(context -> assertThat(context).doesNotHaveBean(AccessEndpoints.class));
        runner().withPropertyValues("tonghu.base-path=/api/x/v1")
                .run(context -> assertThat(context).hasSingleBean(AccessEndpoints.class));
    }
}
