package org.tonghu.starter.web;

import java.util.HexFormat;
import java.util.concurrent.ThreadLocalRandom;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.slf4j.MDC;

/**
 * The W3C trace id of the work on this thread: the same in logs, problems, events, access log and
 * calls.
 */
public final class Trace {

    public static final String HEADER = "traceparent";

    private static final String KEY = "traceId";
    private static final Pattern TRACEPARENT =
            Pattern.compile("[0-9a-f]{2}-([0-9a-f]{32})-[0-9a-f]{16}-[0-9a-f]{2}(-.*)?");
    private static final String NO_TRACE = "0".repeat(32);

    private Trace() {}

    /** The trace id, 32 hexadecimal digits; a new one where nothing began one. */
    public static String id() {
        @Nullable String known = MDC.get(KEY);
        return known == null ? begin(null) : known;
    }

    /** A trace id that nothing else has. */
    public static String fresh() {
        return hex(16);
    }

    /** Value of {@code traceparent} for a call to somebody else: this trace, a span of its own. */
    public static String next() {
        return "00-" + id() + '-' + hex(8) + "-01";
    }

    /** Goes on with the trace of a header, or begins one where there is none that can be read. */
    static String begin(@Nullable String traceparent) {
        String id = read(traceparent);
        MDC.put(KEY, id);
        return id;
    }

    static void end() {
        MDC.remove(KEY);
    }

    /** A new trace for a piece of background work. */
    public static void during(Runnable work) {
        begin(null);
        try {
            work.run();
        } finally {
            end();
        }
    }

    private static String read(@Nullable String traceparent) {
        if (traceparent != null) {
            Matcher matcher = TRACEPARENT.matcher(traceparent);
            if (matcher.matches() && !matcher.group(1).equals(NO_TRACE)) {
                return matcher.group(1);
            }
        }
        return hex(16);
    }

    private static String hex(int bytes) {
        byte[] random = new byte[bytes];
        ThreadLocalRandom.current().nextBytes(random);
        return HexFormat.of().formatHex(random);
    }
}
