package org.tonghu.registry.orphancare;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.tonghu.registry.orphancare.CarerCheck.Outcome;
import org.tonghu.starter.domain.Refused;

class CareAgreementTest {

    private static final Period YEARLY = Period.ofYears(1);
    private static final LocalDate SINCE = LocalDate.parse("2026-02-01");

    private final CareAgreement signed =
            new CareAgreement(
                    "a",
                    1,
                    "child",
                    "YX-1",
                    "ZZ-410122",
                    new Guardian("测试祖母", "63", "0371-0000000", "德政村"),
                    LocalDate.parse("2026-03-01"),
                    List.of(),
                    null);

    @Test
    void theFirstCheckIsDueAYearAfterSigningAndEachAYearAfterTheLast() {
        assertThat(signed.dueOn(YEARLY)).isEqualTo("2027-03-01");
        var checked = signed.checked(check("2026-09-15", Outcome.ADVICE_GIVEN));
        assertThat(checked.dueOn(YEARLY)).isEqualTo("2027-09-15");
    }

    @Test
    void aGuardianFoundUnsuitableIsWorkAtOnceUntilACheckSaysOtherwise() {
        var found = signed.checked(check("2026-09-15", Outcome.UNSUITABLE));
        assertThat(found.needsAnotherGuardian()).isTrue();
        assertThat(found.dueOn(YEARLY)).isEqualTo("2026-09-15");
        var again = found.checked(check("2026-10-01", Outcome.GOOD));
        assertThat(again.needsAnotherGuardian()).isFalse();
        assertThat(again.dueOn(YEARLY)).isEqualTo("2027-10-01");
    }

    @Test
    void checksComeInTheOrderOfTheirDaysAndNoneAfterTheEnd() {
        var checked = signed.checked(check("2026-09-15", Outcome.GOOD));
        refused(() -> checked.checked(check("2026-09-14", Outcome.GOOD)), "CHECKED_SINCE");
        assertThat(checked.checked(check("2026-09-15", Outcome.GOOD)).checks()).hasSize(2);
        var ended = checked.end(ended());
        refused(() -> ended.checked(check("2026-12-01", Outcome.GOOD)), "AGREEMENT_ENDED");
        refused(() -> ended.end(ended()), "AGREEMENT_ENDED");
    }

    @Test
    void anOrphanInAFamilyNeedsBothPapersAndOneInAnInstitutionTheCertificate() {
        var family = new Orphanhood(SINCE, true);
        var institution = new Orphanhood(SINCE, false);
        assertThat(Missing.of(family, false, false)).isEqualTo(Missing.BOTH);
        assertThat(Missing.of(family, true, false)).isEqualTo(Missing.AGREEMENT);
        assertThat(Missing.of(family, false, true)).isEqualTo(Missing.CERTIFICATE);
        assertThat(Missing.of(family, true, true)).isEqualTo(Missing.NOTHING);
        assertThat(Missing.of(institution, false, false)).isEqualTo(Missing.CERTIFICATE);
        assertThat(Missing.of(institution, true, false)).isEqualTo(Missing.NOTHING);
        assertThat(Missing.of(new Orphanhood(null, true), false, false)).isEqualTo(Missing.NOTHING);
    }

    private static CareAgreement.Ended ended() {
        return new CareAgreement.Ended(
                LocalDate.parse("2026-11-01"), CareAgreement.Reason.ANOTHER_GUARDIAN, "officer");
    }

    private static CarerCheck check(String on, Outcome outcome) {
        return new CarerCheck(LocalDate.parse(on), outcome, "生活、学习正常", "officer");
    }

    private static void refused(Runnable act, String reason) {
        assertThatThrownBy(act::run)
                .isInstanceOfSatisfying(
                        Refused.class, it -> assertThat(it.reason()).isEqualTo(reason));
    }
}
