package org.tonghu.gateway.limit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.tonghu.gateway.settings.LimitSettings.Rate;

class AllowancesTest {

    private final Allowances allowances =
            new Allowances("client", new Rate(2, Duration.ofMinutes(1)));

    @Test
    void aWholeWindowMayBeUsedAtOnceAndNoMore() {
        assertThat(allowances.take("a").granted()).isTrue();
        assertThat(allowances.take("a").left()).isZero();

        var refused = allowances.take("a");
        assertThat(refused.granted()).isFalse();
        assertThat(refused.retryAfter()).isBetween(1L, 30L);
        assertThat(refused.untilFull()).isBetween(31L, 60L);
    }

    @Test
    void eachCallerHasItsOwn() {
        allowances.take("a");
        allowances.take("a");

        assertThat(allowances.take("b").granted()).isTrue();
    }
}
