package org.tonghu.local.store;

import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.h2.mvstore.MVStore;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Once a second: forces what was written out to the disk, and rewrites sparse pieces so that the
 * file stays small.
 */
final class Housekeeping implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(Housekeeping.class);

    /**
     * Percent of live content below which pieces are rewritten, and how many bytes one round may
     * rewrite.
     */
    private static final int FILL_RATE = 60;

    private static final int BYTES_PER_ROUND = 2 * 1024 * 1024;

    private final MVStore store;
    private final CommitGate gate;
    private final ScheduledExecutorService timer =
            Executors.newSingleThreadScheduledExecutor(Thread.ofPlatform().daemon().factory());
    private long seen;

    Housekeeping(MVStore store, CommitGate gate) {
        this.store = store;
        this.gate = gate;
    }

    void start() {
        timer.scheduleWithFixedDelay(this::round, 1, 1, TimeUnit.SECONDS);
    }

    private void round() {
        long version = store.getCurrentVersion();
        if (version == seen) {
            return;
        }
        try {
            store.sync();
            if (!gate.between(() -> store.compact(FILL_RATE, BYTES_PER_ROUND))) {
                seen = store.getCurrentVersion();
            }
        } catch (RuntimeException e) {
            LOG.warn("Housekeeping of the data file failed; it is tried again in a second", e);
        }
    }

    @Override
    public void close() {
        timer.shutdownNow();
    }
}
