package org.tonghu.registry.verification.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tonghu.registry.verification.Quarter;

/** R-4-4-1. */
class VerifiedInQuarterTest {

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                // verified in the first quarter, looked at in the second
                "2019-05-01, 2020-03-31, -, 2020-03-31, VERIFIED",
                "2019-05-01, 2020-03-31, -, 2020-04-01, DUE",
                "2019-05-01, 2020-03-31, -, 2020-06-30, DUE",
                // not verified in the second quarter
                "2019-05-01, 2020-03-31, -, 2020-07-01, OVERDUE",
                "2019-05-01, 2020-07-01, -, 2020-07-01, VERIFIED",
                "2019-05-01, -, -, 2020-07-01, OVERDUE",
                // entered on the last day of the quarter
                "2020-06-30, -, -, 2020-06-30, VERIFIED",
                "2020-06-30, -, -, 2020-07-01, DUE",
                "2020-06-30, -, -, 2020-10-01, OVERDUE",
                // left in May
                "2019-05-01, 2020-03-31, 2020-05-10, 2020-05-09, DUE",
                "2019-05-01, 2020-03-31, 2020-05-10, 2020-05-10, NOT_DUE",
                "2019-05-01, 2020-03-31, 2020-05-10, 2020-07-01, NOT_DUE"
            })
    void aRecordIsVerifiedOncePerCalendarQuarter(
            LocalDate registeredOn,
            LocalDate verifiedOn,
            LocalDate leftOn,
            LocalDate today,
            VerifiedInQuarter.State state) {
        assertThat(VerifiedInQuarter.judge(registeredOn, verifiedOn, leftOn, today))
                .isEqualTo(state);
    }

    @Test
    void aQuarterKnowsItsDays() {
        var quarter = Quarter.of(LocalDate.parse("2020-06-30"));
        assertThat(quarter).hasToString("2020Q2").isEqualTo(Quarter.parse("2020Q2"));
        assertThat(quarter.first()).isEqualTo("2020-04-01");
        assertThat(quarter.last()).isEqualTo("2020-06-30");
        assertThat(quarter.before()).hasToString("2020Q1");
        assertThat(Quarter.of(LocalDate.parse("2021-01-01")).before()).hasToString("2020Q4");
    }
}
