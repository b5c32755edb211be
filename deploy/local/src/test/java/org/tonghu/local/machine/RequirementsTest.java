package org.tonghu.local.machine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.tonghu.local.Failure;

class RequirementsTest {

    private static final long GIB = 1024L * 1024 * 1024;

    @Test
    void acceptsFourGibibytesOfMemoryAndTwoOfDisk() {
        assertThatCode(() -> Requirements.check(new Machine(4 * GIB, 2 * GIB)))
                .doesNotThrowAnyException();
    }

    @Test
    void refusesLessMemory() {
        assertThatThrownBy(() -> Requirements.check(new Machine(3 * GIB, 9 * GIB)))
                .isInstanceOf(Failure.class)
                .hasMessageContaining("空闲内存只有 3.0 GiB")
                .hasMessageContaining("4 GiB are needed");
    }

    @Test
    void refusesLessDisk() {
        assertThatThrownBy(() -> Requirements.check(new Machine(9 * GIB, GIB)))
                .isInstanceOf(Failure.class)
                .hasMessageContaining("磁盘只剩 1.0 GiB");
    }

    @Test
    void readsWhatTheKernelCouldGive() {
        assertThat(Machine.available("MemTotal: 8 kB\nMemFree: 1 kB\nMemAvailable:   2048 kB\n"))
                .isEqualTo(2048 * 1024);
    }
}
