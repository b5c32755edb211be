package org.tonghu.registry.reminder;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StepsTest {

    private static final LocalDate DUE = LocalDate.parse("2020-06-30");
    private static final Steps STEPS = new Steps(List.of(15, 7, 1), List.of(1, 8));

    @ParameterizedTest
    @CsvSource({
        "2020-06-14,''",
        "2020-06-15,BEFORE_15+0",
        "2020-06-22,BEFORE_15+0",
        "2020-06-23,BEFORE_7+0",
        "2020-06-28,BEFORE_7+0",
        "2020-06-29,BEFORE_1+0",
        "2020-06-30,BEFORE_1+0",
        "2020-07-01,AFTER_1+1",
        "2020-07-07,AFTER_1+1",
        "2020-07-08,AFTER_8+2",
        "2020-07-15,AFTER_8+2",
        "2020-07-16,''"
    })
    void theLastStepWhoseDayHasComeIsToldOneLevelUpEachTimeItIsMissed(String today, String step) {
        var told = STEPS.on(LocalDate.parse(today), DUE);
        assertThat(told.map(it -> it.code() + "+" + it.levelsUp()).orElse("")).isEqualTo(step);
    }

    @Test
    void theDaysLookedAtHoldEveryStep() {
        var today = LocalDate.parse("2020-06-15");
        assertThat(STEPS.to(today)).isEqualTo("2020-06-30");
        assertThat(STEPS.from(today)).isEqualTo("2020-05-31");
    }

    @Test
    void withoutStepsNothingIsTold() {
        var none = new Steps(List.of(), List.of());
        assertThat(none.on(DUE, DUE)).isEmpty();
        assertThat(none.on(DUE.plusDays(1), DUE)).isEmpty();
    }

    @Test
    void levelsEndAtTheCity() {
        assertThat(Level.VILLAGE.up(1)).isEqualTo(Level.TOWNSHIP);
        assertThat(Level.COUNTY.up(2)).isEqualTo(Level.CITY);
        assertThat(Level.of("410122101901", false)).isEqualTo(Level.VILLAGE);
        assertThat(Level.of("410122101", false)).isEqualTo(Level.TOWNSHIP);
        assertThat(Level.of("ZZ-410122", false)).isEqualTo(Level.COUNTY);
        assertThat(Level.of("ZZ-MCA", true)).isEqualTo(Level.CITY);
    }
}
