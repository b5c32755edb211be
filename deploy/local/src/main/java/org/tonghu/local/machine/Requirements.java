package org.tonghu.local.machine;

import java.util.Locale;
import org.tonghu.local.Failure;

/** What a start of the whole platform needs. */
public final class Requirements {

    private static final long GIB = 1024L * 1024 * 1024;
    private static final long MEMORY = 4 * GIB;
    private static final long DISK = 2 * GIB;

    private Requirements() {}

    public static void check(Machine machine) {
        if (machine.freeMemory() < MEMORY) {
            throw new Failure(
                    "空闲内存只有 " + gib(machine.freeMemory()) + "，需要 4 GiB；请先关闭其他程序",
                    "Only "
                            + gib(machine.freeMemory())
                            + " of memory is free and 4 GiB are needed; close other programs first");
        }
        if (machine.freeDisk() < DISK) {
            throw new Failure(
                    "磁盘只剩 " + gib(machine.freeDisk()) + "，需要 2 GiB；请清理磁盘，或用 --data 换一个位置",
                    "Only "
                            + gib(machine.freeDisk())
                            + " of disk is free and 2 GiB are needed; make room or choose another place with --data");
        }
    }

    private static String gib(long bytes) {
        return String.format(Locale.ROOT, "%.1f GiB", (double) bytes / GIB);
    }
}
