package org.tonghu.benefits.payment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.YearMonth;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.tonghu.benefits.eligibility.ParameterName;
import org.tonghu.benefits.eligibility.Programme;
import org.tonghu.benefits.payment.Slot.EntryState;

/** A month is paid, taken back, paid again: entries are added, none is changed. */
class SlotTest {

    private static final Slot.Reversal WRONG_ACCOUNT = new Slot.Reversal("pia", "账号有误");

    @Test
    void a_reversal_is_an_entry_of_its_own_and_leaves_the_payment_as_it_was() {
        var paid = slot(entry("first"));
        var reversed = paid.reverse(WRONG_ACCOUNT, Instant.EPOCH.plusSeconds(5));

        assertThat(reversed.entries()).hasSize(2).startsWith(paid.entries().getFirst());
        var reversal = reversed.entries().getLast();
        assertThat(reversal.state()).isEqualTo(EntryState.REVERSED);
        assertThat(reversal.run()).isEqualTo("first");
        assertThat(reversal.amount()).isEqualByComparingTo("950.00");
        assertThat(reversal.reversal()).isEqualTo(WRONG_ACCOUNT);
        assertThat(reversed.live()).isEmpty();
        assertThat(reversed.with(entry("second")).live().orElseThrow().run()).isEqualTo("second");
    }

    @Test
    void reversing_twice_is_reversing_once() {
        var reversed = slot(entry("first")).reverse(WRONG_ACCOUNT, Instant.EPOCH);
        assertThat(reversed.reverse(WRONG_ACCOUNT, Instant.MAX)).isEqualTo(reversed);
    }

    @Test
    void two_payments_without_a_reversal_between_are_no_slot() {
        assertThatThrownBy(() -> slot(entry("first")).with(entry("second")))
                .isInstanceOf(IllegalStateException.class);
    }

    private static Slot slot(Slot.Entry entry) {
        return new Slot("c", YearMonth.of(2020, 5), "LIVING", List.of(entry));
    }

    private static Slot.Entry entry(String run) {
        return new Slot.Entry(
                run,
                "g",
                Programme.ORPHAN_ALLOWANCE,
                "ZZ-410122",
                new BigDecimal("950.00"),
                ParameterName.ORPHAN_ALLOWANCE_FAMILY_RATE,
                new BigDecimal("950.00"),
                EntryState.LIVE,
                Instant.EPOCH,
                null);
    }
}
