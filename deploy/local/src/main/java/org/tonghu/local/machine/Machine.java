package org.tonghu.local.machine;

import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;

/** Memory and disk that are free here, in bytes. */
public record Machine(long freeMemory, long freeDisk) {

    private static final Path MEMINFO = Path.of("/proc/meminfo");

    public static Machine at(Path data) throws IOException {
        return new Machine(memory(), Files.getFileStore(data).getUsableSpace());
    }

    /**
     * What the kernel could give to new processes, within the limit of a container; elsewhere all
     * the memory there is.
     */
    private static long memory() throws IOException {
        var system = (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
        long limit = system.getTotalMemorySize();
        return Files.isReadable(MEMINFO)
                ? Math.min(limit, available(Files.readString(MEMINFO)))
                : limit;
    }

    static long available(String meminfo) {
        return meminfo.lines()
                .filter(line -> line.startsWith("MemAvailable:"))
                .map(line -> line.replaceAll("\\D", ""))
                .mapToLong(kilobytes -> Long.parseLong(kilobytes) * 1024)
                .findFirst()
                .orElse(Long.MAX_VALUE);
    }
}
