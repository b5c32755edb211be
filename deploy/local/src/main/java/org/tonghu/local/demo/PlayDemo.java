package org.tonghu.local.demo;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import org.tonghu.local.site.BusinessDay;
import org.tonghu.local.token.Tokens;

/** Plays the demo on a running platform. */
public final class PlayDemo {

    private PlayDemo() {}

    /**
     * @param clock file that shifts the business clock of the services
     * @return what was done, to be read by a person
     */
    public static String on(String url, Tokens tokens, Path clock, int children, long seed) {
        var report = new Report();
        new Demo(new Api(url, tokens), new ClockFile(clock), report).play(children, seed);
        return report.text();
    }

    private record ClockFile(Path file) implements Demo.Calendar {

        @Override
        public LocalDate today() {
            try {
                return BusinessDay.read(file, realDay());
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        @Override
        public void goTo(LocalDate day) {
            try {
                if (day.equals(realDay())) {
                    Files.deleteIfExists(file);
                } else {
                    BusinessDay.write(file, realDay(), day);
                }
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        private static LocalDate realDay() {
            return LocalDate.now(ZoneId.of("Asia/Shanghai"));
        }
    }
}
