package org.tonghu.starter.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

class YuanTest {

    @Test
    void hasExactlyTwoDecimals() {
        assertThat(Yuan.of("950")).hasToString("950.00").isEqualTo(Yuan.of("950.00"));
        assertThat(Yuan.of("0.5")).hasToString("0.50");
        assertThat(Yuan.ofFen(95001)).hasToString("950.01");
        assertThat(Yuan.of("950.01").fen()).isEqualTo(95001);
        assertThatThrownBy(() -> Yuan.of("0.001")).isInstanceOf(ArithmeticException.class);
    }

    @Test
    void addsUpWithoutLoss() {
        assertThat(Yuan.sum(List.of(Yuan.of("0.10"), Yuan.of("0.20")))).isEqualTo(Yuan.of("0.30"));
        assertThat(Yuan.of("950.00").times(3)).isEqualTo(Yuan.of(2850));
        assertThat(Yuan.sum(List.of())).isEqualTo(Yuan.ZERO);
    }

    @Test
    void aTopUpNeverBecomesADebt() {
        assertThat(Yuan.of("60.00").minus(Yuan.of("80.00")).isNegative()).isTrue();
        assertThat(Yuan.of("60.00").minus(Yuan.of("80.00")).atLeastZero()).isEqualTo(Yuan.ZERO);
        assertThat(Yuan.of("80.00").minus(Yuan.of("60.00")).atLeastZero()).isEqualTo(Yuan.of(20));
    }
}
