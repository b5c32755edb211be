package org.tonghu.local.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BusinessDayTest {

    private static final LocalDate TODAY = LocalDate.parse("2026-11-23");

    @TempDir Path place;

    @Test
    void goesToADayAndOnFromThere() throws IOException {
        Path clock = place.resolve("clock");
        BusinessDay.write(clock, TODAY, LocalDate.parse("2020-06-01"));

        assertThat(BusinessDay.read(clock, TODAY)).isEqualTo("2020-06-01");
        assertThat(BusinessDay.read(clock, TODAY.plusDays(1))).isEqualTo("2020-06-02");
    }

    @Test
    void isTodayWhereNothingShiftsIt() throws IOException {
        assertThat(BusinessDay.read(place.resolve("clock"), TODAY)).isEqualTo(TODAY);
    }

    @Test
    void canLieAhead() throws IOException {
        Path clock = place.resolve("clock");
        BusinessDay.write(clock, TODAY, LocalDate.parse("2028-02-29"));

        assertThat(clock).hasContent("P463D\n");
        assertThat(BusinessDay.read(clock, TODAY)).isEqualTo("2028-02-29");
    }
}
