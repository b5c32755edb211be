package org.tonghu.gateway.trace;

import jakarta.servlet.http.HttpServletRequest;
import java.util.HexFormat;
import java.util.concurrent.ThreadLocalRandom;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * W3C trace context of a request.
 *
 * @param traceId 32 hex digits, the id in logs, problem documents and audit trails
 * @param parent value of {@code traceparent} for the next hop
 */
public record Trace(String traceId, String parent) {

    static final String HEADER = "traceparent";

    private static final Pattern WELL_FORMED =
            Pattern.compile("00-(?!0{32})[0-9a-f]{32}-(?!0{16})[0-9a-f]{16}-[0-9a-f]{2}");

    /** Goes on with the caller's trace where its header is well-formed, else begins one. */
    static Trace continuing(@Nullable String header) {
        if (header != null && WELL_FORMED.matcher(header).matches()) {
            return new Trace(header.substring(3, 35), header);
        }
        String traceId = fresh();
        return new Trace(traceId, "00-" + traceId + "-" + hex(8) + "-01");
    }

    /** The trace of this request; it has one from the first filter on. */
    public static Trace of(HttpServletRequest request) {
        if (request.getAttribute(Trace.class.getName()) instanceof Trace trace) {
            return trace;
        }
        Trace begun = continuing(request.getHeader(HEADER));
        request.setAttribute(Trace.class.getName(), begun);
        return begun;
    }

    /** A trace id that nothing else has. */
    public static String fresh() {
        return hex(16);
    }

    private static String hex(int bytes) {
        byte[] random = new byte[bytes];
        ThreadLocalRandom.current().nextBytes(random);
        random[0] |= 1;
        return HexFormat.of().formatHex(random);
    }
}
