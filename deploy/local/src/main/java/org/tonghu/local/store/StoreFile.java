package org.tonghu.local.store;

import java.nio.file.Path;
import org.h2.mvstore.MVStore;
import org.h2.mvstore.MVStoreException;
import org.jspecify.annotations.Nullable;

/** The file below the embedded store. */
final class StoreFile {

    /**
     * Age in milliseconds at which a superseded piece of the file may be overwritten; housekeeping
     * syncs more often.
     */
    private static final int RETENTION_MILLIS = 2_000;

    private StoreFile() {}

    /**
     * Opens a file, or a store in memory when none is named. Nothing commits in the background: the
     * commit gate alone decides when.
     *
     * @throws StoreLocked when another process has the file
     */
    static MVStore open(@Nullable Path file, int cacheMegabytes) {
        var builder = new MVStore.Builder().cacheSize(cacheMegabytes).autoCommitDisabled();
        if (file != null) {
            builder.fileName(file.toString());
        }
        try {
            MVStore store = builder.open();
            store.setRetentionTime(RETENTION_MILLIS);
            return store;
        } catch (MVStoreException e) {
            if (file != null && String.valueOf(e.getMessage()).contains("locked")) {
                throw new StoreLocked(file, e);
            }
            throw e;
        }
    }

    /** Another process has the file open. */
    static final class StoreLocked extends RuntimeException {
        StoreLocked(Path file, Throwable cause) {
            super(
                    "数据文件已被另一个进程打开，请先用 ./platform down 停止它："
                            + file
                            + "\nThe data file is open in another process; stop that one first with ./platform down: "
                            + file,
                    cause);
        }
    }
}
