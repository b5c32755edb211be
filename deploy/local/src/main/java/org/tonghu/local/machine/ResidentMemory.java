package org.tonghu.local.machine;

import java.io.IOException;

/**
 * Resident memory of a process in KiB, as {@code ps} tells it on Linux and macOS alike; 0 when the
 * process is gone.
 */
public final class ResidentMemory {

    private ResidentMemory() {}

    public static long of(long pid) throws IOException {
        Process ps = new ProcessBuilder("ps", "-o", "rss=", "-p", String.valueOf(pid)).start();
        String said = new String(ps.getInputStream().readAllBytes()).strip();
        return said.isEmpty() ? 0 : Long.parseLong(said);
    }
}
