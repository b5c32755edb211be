package org.tonghu.registry.delegatedcare;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.tonghu.registry.delegatedcare.Carer.Capacity;
import org.tonghu.registry.delegatedcare.Carer.Fault;
import org.tonghu.starter.domain.Refused;

class CoverTest {

    private static final LocalDate SINCE = LocalDate.parse("2026-02-01");

    @Test
    void aLeftBehindChildIsOpenFromTheFirstDayWithoutAnybodyEntrusted() {
        assertThat(Cover.of(SINCE, List.of()).openFrom()).isEqualTo(SINCE);
        assertThat(Cover.of(null, List.of()).openFrom()).isNull();
    }

    @Test
    void aConfirmationCoversThroughItsLastDayAndNoLonger() {
        var signed = confirmation("2026-02-10", "2026-08-31", null);
        assertThat(Cover.of(SINCE, List.of(signed)).openFrom()).isEqualTo("2026-09-01");
        assertThat(signed.holdsOn(LocalDate.parse("2026-02-09"))).isFalse();
        assertThat(signed.holdsOn(LocalDate.parse("2026-02-10"))).isTrue();
        assertThat(signed.holdsOn(LocalDate.parse("2026-08-31"))).isTrue();
        assertThat(signed.holdsOn(LocalDate.parse("2026-09-01"))).isFalse();
    }

    @Test
    void oneThatEndedBeforeTheChildWasLeftBehindAgainCoversNothing() {
        var old = confirmation("2025-02-10", "2025-08-31", null);
        assertThat(Cover.of(SINCE, List.of(old)).openFrom()).isEqualTo(SINCE);
    }

    @Test
    void theOneThatLastsLongestDecidesUnlessItWasEnded() {
        var shorter = confirmation("2026-02-10", "2026-05-31", null);
        var longer = confirmation("2026-02-10", "2026-12-31", "2026-03-15");
        assertThat(Cover.of(SINCE, List.of(longer)).openFrom()).isEqualTo("2026-03-15");
        assertThat(Cover.of(SINCE, List.of(shorter, longer)).openFrom()).isEqualTo("2026-06-01");
    }

    @Test
    void anEndAfterTheLastDayMakesItNoLonger() {
        assertThat(confirmation("2026-02-10", "2026-05-31", "2026-07-01").lastDay())
                .isEqualTo("2026-05-31");
    }

    @Test
    void whoMayNotBeEntrustedOrCannotCareIsRefused() {
        refused(
                signedBy(carer(Capacity.FULL, Set.of(Fault.HARMFUL_HABIT))),
                "CARER_MAY_NOT_BE_ENTRUSTED");
        refused(signedBy(carer(Capacity.LIMITED, Set.of())), "CARER_NOT_ABLE");
        refused(signedBy(carer(Capacity.NONE, Set.of())), "CARER_NOT_ABLE");
        assertThat(signedBy(carer(Capacity.FULL, Set.of())).signed()).isNotNull();
    }

    @Test
    void aParentAndTheCarerHaveToSignAndTheCommitteeNeedNot() {
        refused(signedBy(Signatory.CARER, Signatory.COMMITTEE), "SIGNATURE_MISSING");
        refused(signedBy(Signatory.MOTHER, Signatory.COMMITTEE), "SIGNATURE_MISSING");
        assertThat(signedBy(Signatory.OTHER_GUARDIAN, Signatory.CARER).signed()).isNotNull();
    }

    private static void refused(Confirmation unsigned, String reason) {
        assertThatThrownBy(unsigned::signed)
                .isInstanceOfSatisfying(
                        Refused.class, it -> assertThat(it.reason()).isEqualTo(reason));
    }

    private static Carer carer(Capacity capacity, Set<Fault> faults) {
        return new Carer("测试照护人", "63", "0371-0000000", "德政村", capacity, faults);
    }

    private static Confirmation signedBy(Carer carer) {
        return of(
                carer, Set.of(Signatory.FATHER, Signatory.CARER), "2026-02-10", "2026-08-31", null);
    }

    private static Confirmation signedBy(Signatory... who) {
        return of(carer(Capacity.FULL, Set.of()), Set.of(who), "2026-02-10", "2026-08-31", null);
    }

    private static Confirmation confirmation(String from, String to, @Nullable String ended) {
        return of(
                carer(Capacity.FULL, Set.of()),
                Set.of(Signatory.FATHER, Signatory.CARER),
                from,
                to,
                ended);
    }

    private static Confirmation of(
            Carer carer, Set<Signatory> who, String from, String to, @Nullable String ended) {
        return new Confirmation(
                "c",
                1,
                "child",
                carer,
                new ParentsContact("东莞", "0769-0000000", 2),
                LocalDate.parse(from),
                LocalDate.parse(to),
                who,
                ended == null
                        ? null
                        : new Ended(LocalDate.parse(ended), Ended.Reason.PARENT_RETURNED, "a"));
    }
}
