package org.tonghu.starter.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Filters;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.TestContextManager;
import org.tonghu.starter.trial.TrialTest;

/** The watch is on in each test of a service. */
@TrialTest
class QueryWatchIT {

    @Autowired QueryWatch watch;
    @Autowired MongoDatabase database;

    @Test
    void seesWhatTheServiceAsksItsStore() {
        database.getCollection("toys").find(Filters.eq("colour", "red")).first();

        assertThatThrownBy(watch::everyQueryHadItsIndex).hasMessageContaining("colour");
    }

    @Test
    void isAskedAfterEachTest() {
        assertThat(new TestContextManager(QueryWatchIT.class).getTestExecutionListeners())
                .hasAtLeastOneElementOfType(QueryWatchVerdict.class);
    }
}
