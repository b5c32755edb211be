package org.tonghu.starter.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ShiftFileTest {

    static final String LOCAL = "http://localhost:8080/realms/tonghu";

    @TempDir Path folder;

    @Test
    void withoutAFileItIsRealTime() {
        BusinessClock clock = ShiftFile.of(folder.resolve("none"), LOCAL);
        assertThat(clock.now())
                .isBetween(Instant.now().minusSeconds(5), Instant.now().plusSeconds(5));
        assertThat(ShiftFile.of(null, LOCAL).today()).isEqualTo(LocalDate.now(BusinessClock.ZONE));
    }

    @Test
    void followsTheFileWhenItChanges() throws IOException {
        Path file = folder.resolve("shift");
        BusinessClock clock = ShiftFile.of(file, LOCAL);
        Files.writeString(file, "P400D\n");
        assertThat(clock.today()).isEqualTo(LocalDate.now(BusinessClock.ZONE).plusDays(400));
        Files.writeString(file, "2021-02-28");
        assertThat(clock.today()).isEqualTo("2021-02-28");
        Files.writeString(file, "2030-01-01T00:00:00+08:00");
        assertThat(clock.now()).isCloseTo("2029-12-31T16:00:00Z", within(60, ChronoUnit.SECONDS));
        Files.delete(file);
        assertThat(clock.today()).isEqualTo(LocalDate.now(BusinessClock.ZONE));
    }

    @Test
    void readsDurationsPeriodsDaysAndInstants() {
        Instant written = Instant.parse("2026-03-01T04:00:00Z");
        assertThat(ShiftFile.shift("PT-5H", written)).isEqualTo(Duration.ofHours(-5));
        assertThat(ShiftFile.shift("-P1D", written)).isEqualTo(Duration.ofDays(-1));
        assertThat(ShiftFile.shift("P1M", written)).isEqualTo(Duration.ofDays(31));
        assertThat(ShiftFile.shift("2026-03-02", written)).isEqualTo(Duration.ofDays(1));
        assertThat(ShiftFile.shift("2026-03-01T12:00:00+08:00", written)).isZero();
    }

    @Test
    void aFileThatSaysNothingShiftsNothing() throws IOException {
        Path file = folder.resolve("shift");
        Files.writeString(file, "tomorrow");
        assertThat(ShiftFile.of(file, LOCAL).today()).isEqualTo(LocalDate.now(BusinessClock.ZONE));
    }

    @Test
    void onlyTheLocalRealmMayShift() {
        assertThatThrownBy(() ->
                        ShiftFile.of(
                                folder.resolve("shift"), "https://id.example.gov.cn/realms/tonghu"))
                .hasMessageContaining("tonghu.clock.shift-file");
    }
}
