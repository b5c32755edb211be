package org.tonghu.local.site;

import java.nio.file.Path;
import java.util.List;

/** The JDK that the launcher runs on, which is the one that every part gets. */
public final class Java {

    private Java() {}

    public static String executable() {
        return Path.of(System.getProperty("java.home"), "bin", "java").toString();
    }

    /** Quick to start and small: the serial collector and the first compiler only. */
    public static List<String> command(Part part) {
        return List.of(
                executable(),
                "-Xmx" + part.heapMegabytes() + "m",
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-XX:+ExitOnOutOfMemoryError",
                "-Dfile.encoding=UTF-8",
                "-Dstdout.encoding=UTF-8",
                "-Dstderr.encoding=UTF-8",
                "--enable-native-access=ALL-UNNAMED",
                "--sun-misc-unsafe-memory-access=allow");
    }

    /** Distinguishes what one JDK has trained from what another can use. */
    public static String version() {
        return System.getProperty("java.vm.version", "unknown");
    }
}
