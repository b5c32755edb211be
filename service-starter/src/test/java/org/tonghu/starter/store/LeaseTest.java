package org.tonghu.starter.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.tonghu.starter.testing.EmbeddedStore;

class LeaseTest {

    @Test
    void isGivenToOneAtATimeUntilItRunsOut() {
        try (var store = EmbeddedStore.start();
                var client = store.client()) {
            Clock now = Clock.systemUTC();
            Lease ours = new Lease(store.database(client), now);
            Lease theirs = new Lease(store.database(client), now);
            Lease later =
                    new Lease(store.database(client), Clock.offset(now, Duration.ofMinutes(2)));

            assertThat(ours.take("sweep", Duration.ofMinutes(1))).isTrue();
            assertThat(theirs.take("sweep", Duration.ofMinutes(1))).isFalse();
            assertThat(theirs.take("other", Duration.ofMinutes(1))).isTrue();
            assertThat(later.take("sweep", Duration.ofMinutes(1))).isTrue();
        }
    }
}
