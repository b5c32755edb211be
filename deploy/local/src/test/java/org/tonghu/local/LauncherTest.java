package org.tonghu.local;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LauncherTest {

    @TempDir Path data;

    @Test
    void saysThatNothingRuns() {
        assertThat(errors("status", "--data", data.toString())).contains("平台没有运行", "./platform up");
        assertThat(errors("token", "auditor", "--data", data.toString())).contains("平台没有运行");
    }

    @Test
    void stopsNothingWithoutAnError() {
        assertThat(Launcher.commandLine().execute("down", "--data", data.toString())).isZero();
    }

    @Test
    void deletesNothingThatItHasNotMade() {
        assertThat(errors("reset", "--yes", "--data", data.toString())).contains("未删除任何内容");
        assertThat(data).exists();
    }

    @Test
    void knowsEveryCommandOfTheScript() {
        assertThat(Launcher.commandLine().getSubcommands())
                .containsKeys("up", "down", "status", "logs", "token", "restart", "clock", "reset");
    }

    private static String errors(String... command) {
        var said = new ByteArrayOutputStream();
        PrintStream before = System.err;
        System.setErr(new PrintStream(said, true, StandardCharsets.UTF_8));
        try {
            assertThat(Launcher.commandLine().execute(command)).isEqualTo(1);
        } finally {
            System.setErr(before);
        }
        return said.toString(StandardCharsets.UTF_8);
    }
}
