package org.tonghu.registry.child.web;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.springframework.mock.env.MockEnvironment;
import org.tonghu.registry.child.Sex;
import org.tonghu.registry.classification.support.evidence.Faults;
import org.tonghu.registry.division.Jurisdictions;
import org.tonghu.starter.problem.Invalid;

/** Numbers made up for tests stay out of a real register. */
class ChecksTest {

    private static final IdentityEntry MADE_UP =
            new IdentityEntry(
                    "测试", Sex.MALE, LocalDate.parse("2002-09-30"), null, "410199200209300013");

    private static void check(MockEnvironment settings) {
        var nowhere = new Jurisdictions(List.of(), List.of(), List.of());
        var faults = new Faults();
        new Checks(nowhere, new CareChecks(_ -> Optional.empty()), settings)
                .identity("#", MADE_UP, LocalDate.parse("2020-06-01"), faults);
        faults.raise();
    }

    @Test
    void aMadeUpNumberIsRefusedUnlessTheRealmIsLocalOrTheSettingSaysSo() {
        assertThatThrownBy(() -> check(new MockEnvironment())).isInstanceOf(Invalid.class);
        assertThatCode(() ->
                        check(
                                new MockEnvironment()
                                        .withProperty("tonghu.clock.shift-file", "/clock")))
                .doesNotThrowAnyException();
        var set =
                new MockEnvironment().withProperty("tonghu.registry.synthetic-citizen-ids", "true");
        assertThatCode(() -> check(set)).doesNotThrowAnyException();
    }
}
