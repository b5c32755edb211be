package org.tonghu.local;

import java.time.Duration;
import java.time.Instant;
import java.util.Locale;

/**
 * What the launcher says while it works; results that a script may want to read go to standard
 * output, the rest to error.
 */
public final class Console {

    private static final Instant START = Instant.now();

    private Console() {}

    public static void say(String zh, String en) {
        System.err.printf("%7s  %s  %s%n", elapsed(START), zh, en);
    }

    public static void plain(String line) {
        System.err.println(line);
    }

    public static String elapsed(Instant since) {
        double seconds = Duration.between(since, Instant.now()).toMillis() / 1000.0;
        return String.format(Locale.ROOT, "%.1f s", seconds);
    }

    /** Pads to a width in columns, where a Chinese character takes two. */
    public static String pad(String text, int columns) {
        int width = text.codePoints().map(c -> c >= 0x2E80 ? 2 : 1).sum();
        return text + " ".repeat(Math.max(1, columns - width));
    }
}
