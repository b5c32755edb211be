package org.tonghu.starter.store;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.WriteConcern;
import com.mongodb.client.MongoDatabase;
import java.time.Clock;
import org.junit.jupiter.api.Test;
import org.springframework.boot.autoconfigure.AutoConfigurations;
import org.springframework.boot.mongodb.autoconfigure.MongoAutoConfiguration;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.tonghu.starter.caller.Caller;
import org.tonghu.starter.caller.CurrentCallers;

class StoreAutoConfigurationTest {

    final ApplicationContextRunner runner =
            new ApplicationContextRunner()
                    .withConfiguration(
                            AutoConfigurations.of(
                                    MongoAutoConfiguration.class, StoreAutoConfiguration.class))
                    .withPropertyValues("spring.mongodb.uri=mongodb://127.0.0.1:9/toys");

    @Test
    void opensTheDatabaseOfTheUri() {
        runner.run(context -> {
            MongoDatabase database = context.getBean(MongoDatabase.class);
            assertThat(database.getName()).isEqualTo("toys");
            assertThat(database.getWriteConcern()).isEqualTo(WriteConcern.MAJORITY);
            assertThat(context).hasSingleBean(AggregateStore.class);
        });
    }

    @Test
    void doesNotStartWithAUriThatNamesNoDatabase() {
        runner.withPropertyValues("spring.mongodb.uri=mongodb://127.0.0.1:9")
                .run(context ->
                        assertThat(context)
                                .getFailure()
                                .rootCause()
                                .hasMessageContaining("names no database"));
    }

    @Test
    void backsOffWhereTheServiceHasItsOwn() {
        AggregateStore own = new AggregateStore(null, () -> Authorship.SYSTEM, Clock.systemUTC());
        runner.withBean("own", AggregateStore.class, () -> own)
                .withBean("me", Authorship.Source.class, () -> () -> Authorship.SYSTEM)
                .run(context -> {
                    assertThat(context.getBean(AggregateStore.class)).isSameAs(own);
                    assertThat(context).hasSingleBean(Authorship.Source.class);
                });
    }

    @Test
    void namesTheBoundCallerAsAuthorAndElseTheSystem() {
        var authors = new CallerAuthorship();
        assertThat(authors.current().by()).isEqualTo("system");
        CurrentCallers.runAs(
                Caller.system("toys", "ann"),
                () -> {
                    assertThat(authors.current().by()).isEqualTo("system:toys");
                    assertThat(authors.current().onBehalfOf()).isEqualTo("ann");
                });
    }
}
