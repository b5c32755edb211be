package org.tonghu.starter.tables;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/**
 * Unpacks an archive to nowhere before anything believes it: a few kilobytes can unpack to more
 * than the memory holds.
 */
final class ArchiveCheck {

    private static final int ENTRIES = 2_000;

    /** Texts that the cells share are held in memory. */
    private static final long SHARED_TEXTS = 96L * 1024 * 1024;

    private ArchiveCheck() {}

    /**
     * @throws org.tonghu.starter.problem.Invalid if it holds more than that
     */
    static void check(Path file, long most) throws IOException {
        try (ZipFile archive = new ZipFile(file.toFile())) {
            if (archive.size() > ENTRIES) {
                throw TableFaults.tooLarge("个部件 parts", ENTRIES);
            }
            long left = most;
            for (var entries = archive.entries(); entries.hasMoreElements(); ) {
                left -= size(archive, entries.nextElement(), left);
            }
        }
    }

    private static long size(ZipFile archive, ZipEntry entry, long left) throws IOException {
        boolean shared = entry.getName().endsWith("sharedStrings.xml");
        long most = shared ? Math.min(left, SHARED_TEXTS) : left;
        byte[] buffer = new byte[64 * 1024];
        long size = 0;
        try (InputStream in = archive.getInputStream(entry)) {
            for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
                size += read;
                if (size > most) {
                    throw TableFaults.tooLarge("MB", most >> 20);
                }
            }
        }
        return size;
    }
}
